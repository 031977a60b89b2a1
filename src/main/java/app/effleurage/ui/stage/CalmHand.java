package app.effleurage.ui.stage;

import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;

/**
 * A hand that moves calmly is drawn thirty times a second, and shown unchanged in between: turning it
 * costs more than all else in a frame. A quick one is drawn as it stands. Pure, so that a seek looks
 * like having played: when a hand is drawn anew is a matter of the score's time and of nothing else.
 */
final class CalmHand {

    static final long EVERY_NANOS = 1_000_000_000L / 30;

    /** What a hand may lag behind where it is, on the face; 3 cm/s, a calm stroke, is 0.1 in that time. */
    static final double MOST_CM = 0.12;

    /** It turns about where it touches, so that only the wrist is seen to turn. */
    static final double MOST_DEGREES = 1.5;
    private static final double MOST_SQUASH = 0.025;
    private static final double MOST_LIFT = 0.15;
    private static final double MOST_PRESSURE = 0.2;
    private static final double MOST_OPACITY = 0.04;

    private CalmHand() {
    }

    /** How a hand stands at a moment. */
    static HandPlacement now(Score score, Moment moment, Side side, Sight sight) {
        HandPose pose = moment.hands().on(side);
        GripChange change = GripChange.around(score, moment.atNanos());
        return HandPlacement.of(pose, side, sight, Manner.of(change, moment, side, pose.contact()));
    }

    /**
     * How it is drawn: as it stood a little earlier, if that can hardly be told from how it stands.
     *
     * @param now how it stands at the moment
     */
    static HandPlacement drawn(Score score, Moment moment, Side side, Sight sight, HandPlacement now) {
        // The hands take turns, so that no frame has both to draw.
        long offset = side == Side.LEFT ? EVERY_NANOS / 2 : 0;
        long earlier = Math.floorDiv(moment.atNanos() - offset, EVERY_NANOS) * EVERY_NANOS + offset;
        if (earlier < 0) {
            return now;
        }
        HandPlacement then = now(score, score.at(earlier), side, sight);
        return isHardlyOther(then, now, sight.pixelsPerCm()) ? then : now;
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
