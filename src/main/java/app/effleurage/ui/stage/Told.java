package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Segment;

/**
 * What the sign beside a hand has to tell. Pure.
 *
 * @param run the stroke
 * @param cycle which of its cycles, from 0
 * @param strength how strongly its motion is to be seen at this instant, 0 to 1
 * @param middle about what a circle turns
 */
record Told(Segment.Run run, int cycle, double strength, FacePoint middle) {

    /** As long as a circle still goes on from the spot before: half of its turn. */
    static final double GOES_ON_UNTIL = 0.5;

    /** Of a hand that does what it does: the sign comes and goes with it. */
    static Told moving(Action.Stroking stroking, Side side, HandPose pose) {
        Segment.Run run = stroking.run();
        Motion motion = run.stroke().motion();
        double strength = switch (motion) {
            // The arrow is there for the push and gone for the weightless return.
            case STATIONARY_CIRCLES -> pose.touch() * Curve.gentle(stroking.cycleProgress() / 0.15)
                    * Curve.gentle((0.95 - stroking.cycleProgress()) / 0.25);
            case PRESS -> pose.touch() * Curve.between(0.35, 1, Math.min(1, pose.pressure() / 1.5));
            case EFFLEURAGE, ZIGZAG, CIRCLES, KNEAD, HOLD -> pose.touch();
            // The fingers are off the skin half of the time: their sign is not.
            case TAPOTEMENT, PAT -> 1;
        };
        return new Told(run, stroking.cycle(), strength, motion == Motion.CIRCLES ? middleOf(stroking, side) : pose.at());
    }

    /** Of a hand that stands for a stroke. */
    static Told still(Segment.Run run, int cycle, FacePoint at) {
        return new Told(run, cycle, 1, at);
    }

    /** The spot of a cycle, or on the way to it from the one before. */
    static FacePoint middleOf(Action.Stroking stroking, Side side) {
        Segment.Run run = stroking.run();
        FacePoint before = Stand.spotOf(run, Math.max(0, stroking.cycle() - 1), side);
        return before.towards(Stand.spotOf(run, stroking.cycle(), side),
                Curve.gentle(stroking.cycleProgress() / GOES_ON_UNTIL));
    }

    /** The level a cycle is meant to have, which does not come and go within it as the press itself does. */
    int level() {
        Pressure pressure = run.stroke().pressure();
        int last = Math.max(1, run.cycles() - 1);
        return (int) Math.round(Curve.between(pressure.from(), pressure.to(), cycle / (double) last));
    }
}
