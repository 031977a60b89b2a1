package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.Optional;

/**
 * What the sign and the mark beside a hand have to tell. Pure.
 *
 * @param run the stroke
 * @param cycle which of its cycles, from 0
 * @param strength how strongly its motion is to be seen at this instant, 0 to 1
 * @param middle about what a circle turns
 * @param pressing how strongly its pressure is to be seen, 0 to 1
 */
record Told(Segment.Run run, int cycle, double strength, FacePoint middle, double pressing) {

    /** As long as a circle still goes on from the spot before: half of its turn. */
    static final double GOES_ON_UNTIL = 0.5;

    /** Nearer than this to where it will begin, a hand on its way begins to tell what it will do there. */
    private static final double NEAR_CM = 2.5;
    private static final double FADE_NANOS = 0.25e9;

    /** What a hand told before it began it still tells for this part of the first cycle. */
    private static final double BEGINNING_SHARE = 0.35;

    /** Of hands that take turns, this part of a cycle goes into landing, and as much into lifting. */
    private static final double LANDING_SHARE = 1 / 8.0;

    /** Of a hand that does what it does, or will do once it is there; nothing of one that has no work. */
    static Optional<Told> moving(Score score, Moment moment, Side side) {
        return switch (moment.action()) {
            case Action.Stroking stroking -> Optional.of(stroking).filter(own -> own.run().uses(side))
                    .map(own -> working(own, moment, side));
            case Action.Settling _, Action.ChangingSides _ -> Stand.at(moment.step().scored(), moment.atNanos())
                    .map(Stand::run).filter(run -> run.uses(side) && run.worksIn(0, side))
                    .map(run -> coming(score, run, moment, side));
            case Action.Resting _ -> Optional.empty();
        };
    }

    private static Told coming(Score score, Segment.Run run, Moment moment, Side side) {
        FacePoint begins = score.at(run.fromNanos()).hands().on(side).at();
        double away = moment.hands().on(side).at().distanceTo(begins);
        Segment leadsUp = moment.step().scored().segmentAt(moment.atNanos());
        double told = Math.min(Curve.gentle(1 - away / NEAR_CM),
                Curve.gentle((moment.atNanos() - leadsUp.fromNanos()) / FADE_NANOS));
        return new Told(run, 0, told, run.stroke().motion() == Motion.CIRCLES ? Stand.spotOf(run, 0, side) : begins, told);
    }

    private static Told working(Action.Stroking stroking, Moment moment, Side side) {
        Segment.Run run = stroking.run();
        HandPose pose = moment.hands().on(side);
        ScoredStep step = moment.step().scored();
        double progress = stroking.cycleProgress();
        // What it told on its way it does not take back at the instant at which it begins.
        double begun = stroking.cycle() == 0 && run.worksIn(0, side) && isLedUpTo(step, run)
                ? 1 - Curve.gentle(progress / BEGINNING_SHARE) : 0;
        boolean goesOn = step.after(run).filter(
                after -> after instanceof Segment.Run next && next.uses(side) && !takesTurns(next)).isPresent();
        double ends = goesOn ? 1 : Curve.gentle((run.toNanos() - moment.atNanos()) / FADE_NANOS);
        boolean hasWaited = stroking.cycle() == 0
                && step.before(run).filter(before -> before instanceof Segment.Run last && takesTurns(last)).isPresent();
        double inTurn = !takesTurns(run) ? hasWaited ? Curve.gentle(progress / BEGINNING_SHARE) : 1
                : run.worksIn(stroking.cycle(), side) ? Curve.gentle(Math.min(progress, 1 - progress) / LANDING_SHARE) : 0;
        return new Told(run, stroking.cycle(), ends * Math.max(begun, strength(run.stroke().motion(), pose, progress)),
                run.stroke().motion() == Motion.CIRCLES ? middleOf(stroking, side) : pose.at(),
                ends * Math.max(begun, inTurn));
    }

    private static boolean takesTurns(Segment.Run run) {
        return run.stroke().hands() == Hands.ALTERNATING;
    }

    private static boolean isLedUpTo(ScoredStep step, Segment.Run run) {
        return step.before(run).filter(
                before -> before instanceof Segment.Settle || before instanceof Segment.ChangeSides).isPresent();
    }

    /** The sign comes and goes with what the hand does. */
    private static double strength(Motion motion, HandPose pose, double progress) {
        return switch (motion) {
            // The arrow is there for the push and gone for the weightless return.
            case STATIONARY_CIRCLES -> pose.touch() * Curve.gentle(progress / 0.15) * Curve.gentle((0.95 - progress) / 0.25);
            case PRESS -> pose.touch() * Curve.between(0.35, 1, Math.min(1, pose.pressure() / 1.5));
            case EFFLEURAGE, ZIGZAG, CIRCLES, KNEAD, HOLD -> pose.touch();
            // The fingers are off the skin half of the time: their sign is not.
            case TAPOTEMENT, PAT -> 1;
        };
    }

    /** Of a hand that stands for a stroke. */
    static Told still(Segment.Run run, int cycle, FacePoint at) {
        return new Told(run, cycle, 1, at, 1);
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
