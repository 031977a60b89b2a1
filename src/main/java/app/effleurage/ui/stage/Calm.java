package app.effleurage.ui.stage;

import app.effleurage.playback.Rate;
import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;

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

    /**
     * Whether what is drawn may stand for a moment of play.
     *
     * @param drawn the moment it was drawn for
     * @param sight where points are seen in both
     */
    static boolean standsFor(Score score, Moment drawn, Moment now, Rate rate, Sight sight) {
        long age = now.atNanos() - drawn.atNanos();
        return age >= 0 && age <= rate.times(LONGEST_NANOS)
                && drawn.step().index() == now.step().index() && !sight.looking().isTurning()
                && isHardlyOther(score, drawn, now, Side.LEFT, sight)
                && isHardlyOther(score, drawn, now, Side.RIGHT, sight);
    }

    private static boolean isHardlyOther(Score score, Moment drawn, Moment now, Side side, Sight sight) {
        return isHardlyOther(HandPlacement.at(score, drawn, side, sight), HandPlacement.at(score, now, side, sight),
                sight.pixelsPerCm());
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
