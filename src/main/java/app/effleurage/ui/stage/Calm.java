package app.effleurage.ui.stage;

import app.effleurage.playback.Rate;
import app.effleurage.score.Moment;

/**
 * When a stage in play need not be drawn anew. What moves calmly is drawn in every other frame: of all that a frame
 * costs most is spent on bringing it to the screen, and a hand at 3 cm/s is between two of them where it was, but for
 * half a millimetre. What is quick is drawn in each. Pure.
 */
final class Calm {

    /** More than one frame at sixty a second and less than two, so that a pulse a little early or late changes nothing. */
    private static final long LONGEST_NANOS = 25_000_000L;

    /** What a hand may lag behind where it is, on the face. */
    static final double MOST_CM = 0.12;

    /** It turns about where it touches, so that only the wrist is seen to turn. */
    static final double MOST_DEGREES = 1.5;
    private static final double MOST_SQUASH = 0.025;
    private static final double MOST_LIFT = 0.15;
    private static final double MOST_PRESSURE = 0.5;
    private static final double MOST_OPACITY = 0.04;

    private Calm() {
    }

    /** Whether what is drawn is young enough to stand for a moment of play, and seen as that is; hands not looked at. */
    static boolean mayStandFor(Placed drawn, Moment now, Rate rate) {
        long age = now.atNanos() - drawn.moment().atNanos();
        return age >= 0 && age <= rate.times(LONGEST_NANOS)
                && drawn.moment().step().index() == now.step().index() && !drawn.sight().looking().isTurning();
    }

    /** Whether the hands that are drawn can hardly be told from those of a moment that they may stand for. */
    static boolean standsFor(Placed drawn, Placed now) {
        double perCm = drawn.sight().pixelsPerCm();
        return isHardlyOther(drawn.left(), now.left(), perCm) && isHardlyOther(drawn.right(), now.right(), perCm);
    }

    private static boolean isHardlyOther(HandPlacement then, HandPlacement now, double perCm) {
        double lean = Math.hypot(then.leanX() - now.leanX(), then.leanY() - now.leanY());
        return then.contact() == now.contact() && then.flipped() == now.flipped()
                && Math.hypot(then.x() - now.x(), then.y() - now.y()) <= MOST_CM * perCm
                && Math.abs(then.degrees() - now.degrees()) <= MOST_DEGREES
                && Math.abs(then.squash() - now.squash()) <= MOST_SQUASH
                && lean * (1 - now.squash()) <= MOST_SQUASH
                && Math.abs(then.lift() - now.lift()) <= MOST_LIFT
                && Math.abs(then.pressure() - now.pressure()) <= MOST_PRESSURE
                && Math.abs(then.opacity() - now.opacity()) <= MOST_OPACITY
                && Math.abs(then.behind() - now.behind()) <= MOST_OPACITY;
    }
}
