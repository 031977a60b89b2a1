package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;

/**
 * How far a hand's fingers lean towards the nose, in degrees from straight up, so that it comes from its
 * own arm. Pure. Found by trying each contact at each landmark before a mirror and on the drawings.
 */
final class Lean {

    private Lean() {
    }

    static double of(Contact contact, FacePoint at, Side hand, Projection projection) {
        double fromFront = switch (contact) {
            case PALMS -> ofPalms(at);
            // The ring finger alone touches: the others point past it, and not across the nose.
            case RING_FINGER -> ofFingers(at) * 0.6;
            case THUMBS -> ofFingers(at) - 30;
            case FINGERTIPS, PADS, V_FINGERS, FLAT_FINGERS, KNUCKLES, GUA_SHA, ROLLER -> ofFingers(at);
        };
        boolean isNear = projection.near() == hand;
        return switch (projection.view()) {
            case FRONT, NECK -> fromFront;
            case PROFILE -> isNear ? fromBeside(at) : fromFront;
            case THREE_QUARTER -> isNear ? Curve.between(fromBeside(at), fromFront, 0.55) : fromFront;
        };
    }

    /** From the side the forearm is seen to come from before the chest, and for the temple from beneath. */
    private static double fromBeside(FacePoint at) {
        return Curve.between(6, -20, Curve.gentle(Curve.within(at.d(), 5, 18)));
    }

    /** In the middle fingertips meet, so the hands lie nearly level; the elbow is raised for the forehead. */
    private static double ofFingers(FacePoint at) {
        double x = Math.abs(at.x());
        double d = at.d();
        double meeting = Curve.between(82, 64, Curve.gentle(Curve.within(d, 5, 20)));
        double inner = d < 12
                ? Curve.between(52, 38, Curve.gentle(Curve.within(d, 2, 12)))
                : Curve.between(38, 26, Curve.gentle(Curve.within(d, 14, 21)));
        double outer = d < 12
                ? Curve.between(34, 8, Curve.gentle(Curve.within(d, 1, 10)))
                : Curve.between(8, -6, Curve.gentle(Curve.within(d, 14, 22)));
        double low = Curve.between(outer, 78, Curve.gentle(Curve.within(d, 24.5, 28)));
        double beside = Curve.between(inner, low, Curve.within(x, 1.5, 7.5));
        return Curve.between(meeting, beside, Curve.within(x, 0.4, 5.2));
    }

    /** Palms lie with their heels inward: fingers over the forehead, at the temples, along the jaw to the ears. */
    private static double ofPalms(FacePoint at) {
        double d = at.d();
        double above = Curve.between(14, -20, Curve.gentle(Curve.within(d, 3, 11)));
        double alongJaw = -20 * Curve.gentle(Curve.within(d, 12, 18)) * (1 - Curve.within(Math.abs(at.x()), 0, 6));
        double neck = 16 * Curve.gentle(Curve.within(d, 19, 22));
        return above + alongJaw + neck;
    }
}
