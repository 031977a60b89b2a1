package app.effleurage.ui;

import app.effleurage.routine.Hands;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The stretch of a routine that shows best what it is: a cycle of the stroke that is done the longest, two where
 * hands take turns, and as many as make two seconds. A neck alone says little of a face, so it stands only
 * where there is nothing else. Pure.
 *
 * @param fromNanos where it begins in the score
 * @param lengthNanos how long it takes; 0 for a routine without strokes, whose middle it is
 */
record TellingLoop(long fromNanos, long lengthNanos) {

    /** A loop shorter than this looks hurried. */
    private static final long SHORTEST_NANOS = 2_000_000_000L;

    static TellingLoop of(Score score) {
        return longest(score, step -> step.step().view() != View.NECK)
                .or(() -> longest(score, _ -> true))
                .map(TellingLoop::of)
                .orElse(new TellingLoop(score.lengthNanos() / 2, 0));
    }

    private static TellingLoop of(Segment.Run run) {
        int together = run.stroke().hands() == Hands.ALTERNATING ? 2 : 1;
        int wanted = together * (int) Math.ceilDiv(SHORTEST_NANOS, together * (run.lengthNanos() / run.cycles()));
        int first = Math.max(0, Math.min(run.cycles() / 2, run.cycles() - wanted));
        long from = run.cycleStart(first);
        return new TellingLoop(from, run.cycleStart(Math.min(run.cycles(), first + wanted)) - from);
    }

    /** The instant for a still: well into the first cycle. */
    long stillNanos() {
        return fromNanos + lengthNanos / 2;
    }

    /**
     * Instants that part the loop evenly, the still's first, so that a picture moves off from it and comes back to it.
     *
     * @param most how many at most; fewer for a loop shorter than that many times {@code apartNanos}
     */
    List<Long> instants(int most, long apartNanos) {
        long count = Math.clamp(lengthNanos / apartNanos, 1, most);
        return LongStream.range(0, count)
                .map(index -> fromNanos + (lengthNanos / 2 + lengthNanos * index / count) % Math.max(1, lengthNanos))
                .boxed().toList();
    }

    private static Optional<Segment.Run> longest(Score score, Predicate<ScoredStep> wanted) {
        return score.steps().stream().filter(wanted).map(ScoredStep::segments).flatMap(List::stream)
                .filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast)
                .max(Comparator.comparingLong(Segment::lengthNanos));
    }
}
