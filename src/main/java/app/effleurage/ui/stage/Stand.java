package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.face.Trace;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time in which hands that do not move stand at one place: while they would go to a stroke,
 * and as long as it works there. Stands of a step join without a gap. Pure.
 *
 * @param run the stroke they stand for
 * @param cycle its first cycle that works at this place
 * @param fromNanos when the place before gives way, from the routine's start
 * @param toNanos when this one does
 */
record Stand(Segment.Run run, int cycle, long fromNanos, long toNanos) {

    /** Where on its path a hand stands: half way, but for the head of its line, which lies ahead of it. */
    private static final double HALF_WAY = 0.45;
    private static final double AHEAD = 0.05;

    /** How much of a stationary circle has gone when its push is well under way. */
    private static final double IN_A_PUSH = 0.45;

    /** The stand at a time of a step; none in a step of breath alone. */
    static Optional<Stand> at(ScoredStep step, long nanos) {
        Segment segment = step.segmentAt(nanos);
        return switch (segment) {
            case Segment.Run run -> Optional.of(of(step, run, run.cycleAt(nanos)));
            case Segment.Settle _, Segment.ChangeSides _ -> step.runs().stream()
                    .filter(run -> run.fromNanos() >= segment.toNanos()).findFirst().map(run -> of(step, run, 0));
            case Segment.Rest _ -> step.runs().stream()
                    .filter(run -> run.toNanos() <= segment.fromNanos()).reduce((_, later) -> later)
                    .map(run -> of(step, run, run.cycles() - 1));
        };
    }

    /** The stand before this one, if hands stood anywhere then. */
    static Optional<Stand> before(Score score, ScoredStep step, long fromNanos) {
        if (fromNanos > step.fromNanos()) {
            return at(step, fromNanos - 1);
        }
        return step.index() == 0 ? Optional.empty() : at(score.steps().get(step.index() - 1), fromNanos - 1);
    }

    private static Stand of(ScoredStep step, Segment.Run run, int cycle) {
        int stays = cyclesAtAPlace(run);
        int first = cycle - cycle % stays;
        int after = Math.min(first + stays, run.cycles());
        List<Segment> segments = step.segments();
        int index = segments.indexOf(run);
        boolean isLedUpTo = first == 0 && index > 0 && !(segments.get(index - 1) instanceof Segment.Run)
                && !(segments.get(index - 1) instanceof Segment.Rest);
        boolean isRestedFrom = after == run.cycles() && index + 1 < segments.size()
                && segments.get(index + 1) instanceof Segment.Rest;
        return new Stand(run, first,
                isLedUpTo ? segments.get(index - 1).fromNanos() : run.cycleStart(first),
                isRestedFrom ? segments.get(index + 1).toNanos() : run.cycleStart(after));
    }

    private static int cyclesAtAPlace(Segment.Run run) {
        if (run.stroke().hands() == Hands.ALTERNATING) {
            return 1;
        }
        return run.stroke().route() instanceof Route.Spots spots && spots.stops() > 1 ? each(run) : run.cycles();
    }

    private static int each(Segment.Run run) {
        return run.stroke().pace() instanceof Pace.Timed timed ? timed.each() : 1;
    }

    /** Where a cycle of a run works, on the half of {@code hand}. */
    static FacePoint spotOf(Segment.Run run, int cycle, Side hand) {
        List<FacePoint> spots = run.planned().spots();
        FacePoint spot = spots.get(cycle / each(run) % spots.size());
        return hand == Side.RIGHT ? spot : spot.mirrored();
    }

    /** The cycle of the run that is in play at a time, or the nearest that is of this stand. */
    int cycleAt(long nanos) {
        return Math.clamp(run.cycleAt(nanos), cycle, Math.min(cycle + cyclesAtAPlace(run), run.cycles()) - 1);
    }

    /** Both hands on the skin; one that does not work here is away. */
    HandsMoment hands(Score score) {
        return new HandsMoment(pose(score, Side.LEFT), pose(score, Side.RIGHT));
    }

    /** Which way the skin is pushed, as the hand itself does in the midst of it, when it has come from elsewhere. */
    private FacePoint pushAt(Score score, Side hand) {
        long from = run.cycleStart(cycle);
        return score.at(from + Math.round((run.cycleStart(cycle + 1) - from) * IN_A_PUSH)).hands().on(hand).heading();
    }

    private HandPose pose(Score score, Side hand) {
        boolean isInTurn = run.stroke().hands() != Hands.ALTERNATING || cycle % 2 == 0 == (hand == Side.LEFT);
        FacePoint at;
        FacePoint heading;
        switch (run.stroke().route()) {
            case Route.Path _ -> {
                Trace trace = score.traceOf(run, hand);
                at = trace.at(HALF_WAY);
                FacePoint ahead = trace.at(HALF_WAY + AHEAD).minus(trace.at(HALF_WAY - AHEAD));
                // Taps go along their path and back along it in the next cycle.
                heading = Skin.unit(run.stroke().motion().beats() && cycle % 2 == 1 ? ahead.times(-1) : ahead);
            }
            case Route.Spots _ -> {
                at = spotOf(run, cycle, hand);
                heading = run.stroke().motion() == Motion.STATIONARY_CIRCLES
                        ? pushAt(score, hand) : Skin.upAt(at);
            }
        }
        return new HandPose(at, heading, run.stroke().contact(), 1, 0, run.uses(hand) && isInTurn ? 1 : 0);
    }
}
