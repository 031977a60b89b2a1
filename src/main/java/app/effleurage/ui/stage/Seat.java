package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Contact;

/**
 * Where on the face the middle of a hand lies that touches a place. Fingers lie where they touch. A palm
 * is broader than what it is laid on: beside the nose, at the chin or on the middle of the forehead it
 * touches with its inner part or its fingers, and lies further out itself. Pure.
 */
final class Seat {

    /** How far from the midline the middle of a palm lies at least, in cm, by how far below the hairline. */
    private static final double ON_FOREHEAD_CM = 5.8;
    private static final double BESIDE_BROW_CM = 8.4;
    private static final double ON_CHEEK_CM = 6.2;
    private static final double ON_CHIN_CM = 3.9;

    /** At the chin the fingers meet below the lip, and the palms lie as much lower. */
    private static final double BELOW_CHIN_CM = 1.4;

    /** Cupped over an eye, which only a routine that wants it covered asks for: the hands lie side by side. */
    private static final double OVER_EYE_CM = 2.9;

    /** How softly a palm begins to follow the place that it touches. */
    private static final double SOFT_CM = 1.5;

    /** Half width, height and depth of the head, as {@code Skin} knows it. */
    private static final double HALF_WIDTH_CM = 7.6;
    private static final double HALF_HEIGHT_CM = 14;
    private static final double HALF_DEPTH_CM = 10;
    private static final double MIDDLE_D = 8;

    /** About the brow the lowest finger touches and the others lie above it, so that none hangs over the eye. */
    private static final double ABOVE_BROW_CM = 0.8;

    private Seat() {
    }

    /** @param touch 0 lifted to 1 resting on the skin: only a palm that comes to rest there goes over an eye */
    static FacePoint of(Contact contact, FacePoint at, double touch) {
        return switch (contact) {
            case PALMS -> ofPalm(at, touch);
            case FINGERTIPS, PADS, FLAT_FINGERS, KNUCKLES -> ofFingers(at);
            case RING_FINGER, V_FINGERS, THUMBS, GUA_SHA, ROLLER -> at;
        };
    }

    private static FacePoint ofFingers(FacePoint at) {
        double d = at.d();
        double share = Curve.gentle(Curve.within(d, 4, 6)) * (1 - Curve.gentle(Curve.within(d, 7.2, 9)))
                * (1 - Curve.gentle(Curve.within(Math.abs(at.x()), 4, 6)));
        return new FacePoint(at.x(), d - ABOVE_BROW_CM * share, at.z());
    }

    private static FacePoint ofPalm(FacePoint at, double touch) {
        double x = Math.abs(at.x());
        double least = leastCm(x, at.d(), touch);
        double share = 1 - Curve.within(at.d(), 19, 22);
        double apart = x - least;
        double out = Curve.between(x, (x + least + Math.sqrt(apart * apart + SOFT_CM * SOFT_CM)) / 2, share);
        double lower = BELOW_CHIN_CM * Curve.gentle(Curve.within(at.d(), 16, 18)) * share
                * (1 - Curve.gentle(Curve.within(x, 1.5, 5)));
        return new FacePoint(
                Math.copySign(out, at.x()), at.d() + lower, at.z() + depthAt(out, at.d()) - depthAt(x, at.d()));
    }

    private static double leastCm(double x, double d, double touch) {
        double brow = Curve.between(ON_FOREHEAD_CM, BESIDE_BROW_CM, Curve.within(d, 3.2, 5));
        double above = Curve.between(brow, ON_CHEEK_CM, Curve.within(d, 6.5, 9.5));
        double beside = Curve.between(above, ON_CHIN_CM, Curve.within(d, 13, 17));
        double overEye = Curve.within(d, 5, 6.2) * (1 - Curve.within(d, 8.6, 9.6)) * (1 - Curve.within(x, 3.3, 4.5));
        return Curve.between(beside, OVER_EYE_CM, overEye * Curve.within(touch, 0, 0.5));
    }

    /** How far before the ears the skin lies. */
    private static double depthAt(double x, double d) {
        double across = x / HALF_WIDTH_CM;
        double down = (d - MIDDLE_D) / HALF_HEIGHT_CM;
        return HALF_DEPTH_CM * Math.sqrt(Math.max(0.02, 1 - across * across - down * down));
    }
}
