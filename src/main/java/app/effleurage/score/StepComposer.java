package app.effleurage.score;

import static app.effleurage.score.Rules.CHANGE_OF_SIDES;
import static app.effleurage.score.Rules.LONGEST_REST;
import static app.effleurage.score.Rules.LONGEST_SETTLE;
import static app.effleurage.score.Rules.QUICKEST;
import static app.effleurage.score.Rules.SECOND;
import static app.effleurage.score.Rules.SHORTEST_SETTLE;
import static app.effleurage.score.Rules.SLOWEST;
import static app.effleurage.score.Rules.USUAL_SETTLE;

import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays the strokes of one step into its time.
 *
 * <p>Times are kept as written as long as settling-in comes out between 2 and 10 seconds. Past that
 * all timed cycles of the step are played a little slower, or quicker, by one common factor of at
 * most 15 %; what is still left over is rest at the end. A stroke led by the breath is never
 * stretched and begins with a breath. A step that opens with a breath-led stroke needs no settling
 * of its own: its first in-breath is a rest.
 */
final class StepComposer {

    /** Either the laid-out step or what does not fit. */
    sealed interface Outcome {
        record Fits(ScoredStep scored) implements Outcome {
        }

        record Misfits(Misfit misfit) implements Outcome {
        }
    }

    private final int index;
    private final Step step;
    private final long from;
    private final long length;
    private final StepLayout layout;

    StepComposer(int index, Step step, long fromNanos) {
        this.index = index;
        this.step = step;
        this.from = fromNanos;
        this.length = step.time().length().toNanos();
        List<PlannedStroke> strokes = new ArrayList<>(step.strokes().size());
        for (Stroke stroke : step.strokes()) {
            strokes.add(PlannedStroke.of(strokes.size(), stroke));
        }
        this.layout = new StepLayout(step, from, from + length, strokes);
    }

    Outcome compose() {
        if (step.strokes().isEmpty()) {
            return new Outcome.Fits(scored(List.of(new Segment.Rest(from, from + length))));
        }
        return layout.hasFillers() ? composeFilling() : composeCounted();
    }

    /** Every stroke says how often: find settling-in and the common factor. */
    private Outcome composeCounted() {
        long free = length - layout.breathTime() - layout.changes() * CHANGE_OF_SIDES;
        long timed = layout.timedTime();
        long shortest = settle().orElse(layout.opensWithBreath() ? 0 : SHORTEST_SETTLE);
        long longest = settle().orElse(LONGEST_SETTLE);
        double factor = factor(free, timed, shortest, longest);
        long settle = Math.clamp(free - Math.round(timed * factor), shortest, longest);
        // Waiting for a breath can cost more than is left: then the hands settle as briefly as they can.
        Optional<List<Segment>> segments =
                layout.lay(settle, factor, 0).or(() -> layout.lay(shortest, factor, 0));
        if (segments.isEmpty()) {
            return misfit(Misfit.Kind.TOO_LONG, Cue.NONE, length - free + Math.round(timed * QUICKEST) + shortest);
        }
        if (segments.get().getLast() instanceof Segment.Rest rest && rest.lengthNanos() > LONGEST_REST) {
            return misfit(Misfit.Kind.TOO_SHORT, Cue.NONE, length - rest.lengthNanos());
        }
        return new Outcome.Fits(scored(segments.get()));
    }

    /** 1 as long as settling-in comes out between its bounds, else what brings it nearest to them. */
    private static double factor(long free, long timed, long shortest, long longest) {
        long left = free - timed;
        if (timed == 0 || left >= shortest && left <= longest) {
            return 1;
        }
        long bound = left > longest ? longest : shortest;
        return Math.clamp((free - bound) / (double) timed, QUICKEST, SLOWEST);
    }

    /** Some strokes fill what time is left: each gets an equal share, in whole cycles. */
    private Outcome composeFilling() {
        long settle = settle().orElse(layout.opensWithBreath() ? 0 : USUAL_SETTLE);
        long counted = layout.breathTime() + layout.timedTime() + layout.changes() * CHANGE_OF_SIDES;
        // A counted stroke beside a filler keeps its written time if it can, else is hurried a little.
        for (double factor : new double[] {1, (1 + QUICKEST) / 2, QUICKEST}) {
            long left = length - settle - layout.breathTime() - layout.changes() * CHANGE_OF_SIDES
                    - Math.round(layout.timedTime() * factor);
            Optional<List<Segment>> segments = layout.lay(settle, factor, left / layout.fillerTurns());
            if (segments.isPresent()) {
                return new Outcome.Fits(scored(segments.get()));
            }
        }
        return misfit(Misfit.Kind.NO_ROOM, layout.firstFiller(), settle + counted + layout.shortestFilling());
    }

    private Optional<Long> settle() {
        return step.time().settle().map(Duration::toNanos);
    }

    private ScoredStep scored(List<Segment> segments) {
        return new ScoredStep(index, step, from, from + length, segments, layout.breathFrom());
    }

    private Outcome misfit(Misfit.Kind kind, int stroke, long neededNanos) {
        return new Outcome.Misfits(
                new Misfit(kind, index, stroke, neededNanos / (double) SECOND, length / (double) SECOND));
    }
}
