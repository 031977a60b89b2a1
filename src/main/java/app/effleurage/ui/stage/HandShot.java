package app.effleurage.ui.stage;

import app.effleurage.ui.stage.hand.HandPicture;
import app.effleurage.ui.stage.hand.HandRaster.Lie;

/**
 * What is drawn of a hand, and from what: whether it can stand for the next instant too, moved a little. Pure.
 *
 * @param placement where and how it stands
 * @param picture which hand
 * @param pixelsPerCm of the stage
 * @param outputScale how many real pixels a pixel of the stage takes
 * @param width of the stage, at whose edges it fades
 * @param height of the stage
 */
record HandShot(
        HandPlacement placement, HandPicture picture, double pixelsPerCm, double outputScale, double width,
        double height) {

    /** A lifted hand hangs this much higher, and its shadow that much lower. */
    private static final double LIFT_CM = 0.55;
    private static final double SHADOW_LIFT_CM = 0.75;
    private static final double LIFT_GROWTH = 0.05;
    private static final double LEAST_SHADOW_LIFT = 0.02;

    /** How far firm pressure shortens the fingers. */
    private static final double SQUEEZE = 0.035;

    /** To the eye, as bad as a hand that is off by so many pixels: one that is a fortieth too clear. */
    private static final double PIXELS_OF_OPACITY = 40;
    /** The same for a place in the fading at the stage's edge. */
    private static final double PIXELS_OF_FADING = 0.25;

    /** Where the picture lies, in real pixels. */
    Lie hand() {
        return Placing.lie(placement, across(), along(), picture.touchX(), picture.touchY(),
                -LIFT_CM * placement.lift() * pixelsPerCm, outputScale);
    }

    /** Where its far shadow lies; null on the skin, which has none. */
    Lie shadow() {
        return !hasShadow() ? null : Placing.lie(placement, across() * picture.shadowScale(),
                along() * picture.shadowScale(), (picture.touchX() + picture.shadowRoom()) / picture.shadowScale(),
                (picture.touchY() + picture.shadowRoom()) / picture.shadowScale(),
                SHADOW_LIFT_CM * placement.lift() * pixelsPerCm, outputScale);
    }

    /** How many whole real pixels to the right this must be moved to stand where {@code next} stands. */
    int rightTo(HandShot next) {
        return (int) Math.round((next.placement.x() - placement.x()) * outputScale);
    }

    /** How many down. */
    int downTo(HandShot next) {
        return (int) Math.round((next.heldAt() - heldAt()) * outputScale);
    }

    /**
     * How far this would be off if it were only moved to stand for another, in real pixels at its worst place.
     *
     * @param fades whether it fades at an edge of the stage
     * @return infinite where it cannot stand for it at all
     */
    double offFrom(HandShot next, boolean fades) {
        HandPlacement other = next.placement;
        boolean isAlike = picture == next.picture && pixelsPerCm == next.pixelsPerCm && outputScale == next.outputScale
                && width == next.width && height == next.height && placement.flipped() == other.flipped()
                && hasShadow() == next.hasShadow() && placement.behind() == 0 && other.behind() == 0;
        if (!isAlike) {
            return Double.POSITIVE_INFINITY;
        }
        double off = Math.max(turned(next), PIXELS_OF_OPACITY * Math.abs(placement.opacity() - other.opacity()));
        double lifted = Math.abs(placement.lift() - other.lift()) * (LIFT_CM + SHADOW_LIFT_CM) * pixelsPerCm;
        double faded = fades ? PIXELS_OF_FADING * Math.hypot(rightTo(next), downTo(next)) : 0;
        return Math.max(off, Math.max(lifted * outputScale, faded));
    }

    /** How far the corner that moved most has moved about the place where the hand touches. */
    private double turned(HandShot next) {
        Lie was = hand();
        Lie is = next.hand();
        double most = 0;
        for (int corner = 0; corner < 4; corner++) {
            double right = corner % 2 * picture.width() - picture.touchX();
            double down = corner / 2 * picture.height() - picture.touchY();
            most = Math.max(most, Math.hypot((is.xx() - was.xx()) * right + (is.xy() - was.xy()) * down,
                    (is.yx() - was.yx()) * right + (is.yy() - was.yy()) * down));
        }
        return most;
    }

    private boolean hasShadow() {
        return placement.lift() >= LEAST_SHADOW_LIFT;
    }

    private double heldAt() {
        return placement.y() - LIFT_CM * placement.lift() * pixelsPerCm;
    }

    private double across() {
        double scale = pixelsPerCm / picture.pixelsPerCm() * (1 + LIFT_GROWTH * placement.lift());
        return placement.flipped() ? -scale : scale;
    }

    private double along() {
        return Math.abs(across()) * (1 - SQUEEZE * placement.pressure() / 3);
    }
}
