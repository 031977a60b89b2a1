package app.effleurage.ui.stage;

import app.effleurage.routine.Pressure;
import app.effleurage.ui.stage.hand.HandPicture;
import app.effleurage.ui.stage.hand.HandRaster.Lie;

/**
 * What a hand is drawn from: where two are equal, so are their pixels. Pure.
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

    /** How far the firmest pressure shortens the hand, as fingers give and the wrist comes down, and broadens it. */
    private static final double SHORTER = 0.09;
    private static final double BROADER = 0.03;

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

    private boolean hasShadow() {
        return placement.lift() >= LEAST_SHADOW_LIFT;
    }

    private double across() {
        double broad = scale() * (1 + BROADER * placement.pressure() / Pressure.FIRMEST);
        return placement.flipped() ? -broad : broad;
    }

    private double along() {
        return scale() * (1 - SHORTER * placement.pressure() / Pressure.FIRMEST);
    }

    private double scale() {
        return pixelsPerCm / picture.pixelsPerCm() * (1 + LIFT_GROWTH * placement.lift());
    }
}
