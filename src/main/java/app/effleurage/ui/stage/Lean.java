package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;

/**
 * How far a hand's fingers lean towards the nose, in degrees from straight up, so that it comes from its
 * own arm and leaves the eyes free. Pure.
 *
 * <p>Found by trying each contact at each landmark before a mirror, and by asking of the painted hands at
 * which leans they keep clear of the eyes: about the brows a hand comes level or from above, beneath the
 * eyes from below and outside.
 */
final class Lean {

    /** By centimetres from the midline and below the hairline. In the middle fingertips meet, so hands lie level. */
    private static final LeanField FINGERS = new LeanField(
            new double[] {0.8, 2, 4, 5.5, 6.5, 7.5},
            new double[] {-1, 3, 5.5, 7, 9, 11.5, 14, 18, 21, 24.5, 28},
            new double[][] {
                {84, 82, 78, 66, 54, 44},
                {96, 95, 92, 76, 56, 40},
                {118, 116, 106, 86, 52, 26},
                {120, 118, 100, 66, 36, 20},
                {84, 78, 60, 30, 16, 8},
                {62, 54, 30, 14, 8, 2},
                {60, 50, 30, 14, 6, 0},
                {62, 53, 30, 11, 6, 1},
                {61, 50, 26, 5, 0, -5},
                {61, 50, 26, 5, 0, -5},
                {61, 53, 52, 61, 69, 78},
            });

    /** One finger: level along the brow, and from the cheek's outside beneath the eye. */
    private static final LeanField RING_FINGER = new LeanField(
            new double[] {1.3, 3.3, 4.8, 5.6, 6.5, 7.5},
            new double[] {5, 6.2, 7.5, 8.8, 10.4},
            new double[][] {
                {106, 96, 88, 80, 60, 40},
                {110, 98, 88, 76, 46, 30},
                {90, 80, 66, 56, 34, 22},
                {66, 62, 52, 44, 28, 14},
                {60, 54, 42, 32, 20, 6},
            });

    /** Palms: level on the forehead, heels at the temples; with heels inward on cheeks, outward at the chin. */
    private static final LeanField PALMS = new LeanField(
            new double[] {0.8, 2.6, 4.4, 6.3, 7.5},
            new double[] {3.1, 5.2, 6.5, 8.5, 11.3, 14, 16.5, 18.4, 22},
            new double[][] {
                {94, 92, 86, 44, 6},
                {92, 90, 80, 30, 0},
                {34, 34, 56, 8, -5},
                {-12, -14, -15, -10, -10},
                {-16, -18, -18, -14, -11},
                {-12, -16, -17, -13, -10},
                {40, 20, 0, -6, -8},
                {78, 56, 8, -4, -6},
                {60, 40, 16, 10, 8},
            });

    /** Beside, by centimetres before the ear and below the hairline: about the temple from behind the eye. */
    private static final LeanField BESIDE = new LeanField(
            new double[] {0, 2.5, 5, 7},
            new double[] {4, 7, 10, 12, 17},
            new double[][] {
                {24, 44, 62, 74},
                {16, 44, 74, 84},
                {0, 14, 32, 50},
                {-8, 0, 8, 20},
                {-18, -18, -15, -10},
            });

    private static final double BESIDE_IN_THREE_QUARTER = 0.45;

    private Lean() {
    }

    static double of(Contact contact, FacePoint at, Side hand, Projection projection) {
        double x = Math.abs(at.x());
        double fromFront = switch (contact) {
            case PALMS -> PALMS.at(x, at.d());
            case RING_FINGER -> RING_FINGER.at(x, at.d());
            case THUMBS -> FINGERS.at(x, at.d()) - 30;
            case FINGERTIPS, PADS, V_FINGERS, FLAT_FINGERS, KNUCKLES, GUA_SHA, ROLLER -> FINGERS.at(x, at.d());
        };
        if (projection.view().showsBothSides() || projection.near() != hand) {
            return fromFront;
        }
        double beside = BESIDE.at(at.z(), at.d());
        return switch (projection.view()) {
            case FRONT, NECK -> fromFront;
            case PROFILE -> beside;
            case THREE_QUARTER -> Curve.between(fromFront, beside, BESIDE_IN_THREE_QUARTER);
        };
    }
}
