package app.effleurage.export;

import app.effleurage.routine.Hands;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.List;
import java.util.stream.IntStream;

/** Which instants of a step are worth a picture. Pure; times are nanoseconds from the routine's start. */
final class StepFrames {

    private static final double HALF = 0.5;

    private StepFrames() {
    }

    /**
     * {@code count} instants evenly through a step, in order. Where cycles are shorter than the gap between
     * instants, each is moved within its own cycle, so that the row as a whole shows the stroke from its
     * beginning to its end: left where they fall, instants as far apart as cycles are long would all show the
     * hand at one place.
     */
    static List<Long> through(ScoredStep step, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            double share = (i + HALF) / count;
            long even = step.fromNanos() + (long) (step.lengthNanos() * share);
            return step.segmentAt(even) instanceof Segment.Run run && step.lengthNanos() / count >= roundNanos(run)
                    ? inRound(run, even, share) : even;
        }).toList();
    }

    /** The middle of the cycle that is in play in the middle of a step; of a step without, its own middle. */
    static long midStroke(ScoredStep step) {
        long middle = step.fromNanos() + step.lengthNanos() / 2;
        return step.segmentAt(middle) instanceof Segment.Run run
                ? between(run, run.cycleAt(middle), HALF) : middle;
    }

    /** Hands that take turns need two cycles to show both. */
    private static int round(Segment.Run run) {
        return run.stroke().hands() == Hands.ALTERNATING ? Math.min(2, run.cycles()) : 1;
    }

    private static long roundNanos(Segment.Run run) {
        return run.lengthNanos() / run.cycles() * round(run);
    }

    private static long inRound(Segment.Run run, long at, double share) {
        int round = round(run);
        int cycle = run.cycleAt(at);
        int first = Math.min(cycle - cycle % round, run.cycles() - round);
        double within = share * round;
        return between(run, first + (int) within, within - (int) within);
    }

    private static long between(Segment.Run run, int cycle, double share) {
        long from = run.cycleStart(cycle);
        return from + (long) ((run.cycleStart(cycle + 1) - from) * share);
    }
}
