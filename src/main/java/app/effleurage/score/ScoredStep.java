package app.effleurage.score;

import app.effleurage.routine.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step laid on the timeline.
 *
 * @param index its place in the score, from 0
 * @param step what the routine says of it
 * @param fromNanos when it begins, from the routine's start
 * @param toNanos when it ends, and the next begins
 * @param segments what happens in it, joined without a gap
 * @param breathFromNanos when its first whole breath begins; equal to {@code toNanos} when the
 *     breath is left to itself
 */
public record ScoredStep(
        int index, Step step, long fromNanos, long toNanos, List<Segment> segments, long breathFromNanos) {

    public ScoredStep {
        Objects.requireNonNull(step, "step");
        segments = List.copyOf(segments);
    }

    public long lengthNanos() {
        return toNanos - fromNanos;
    }

    /** The segment in play at a time; the last one from the step's end on. */
    public Segment segmentAt(long nanos) {
        for (Segment segment : segments) {
            if (nanos < segment.toNanos()) {
                return segment;
            }
        }
        return segments.getLast();
    }

    /** The runs of whole cycles, in order. */
    public List<Segment.Run> runs() {
        return segments.stream()
                .filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast)
                .toList();
    }

    Optional<Segment.Run> firstRun() {
        return runFrom(0, 1);
    }

    Optional<Segment.Run> lastRun() {
        return runFrom(segments.size() - 1, -1);
    }

    Optional<Segment.Run> runAfter(Segment segment) {
        return runFrom(segments.indexOf(segment) + 1, 1);
    }

    Optional<Segment.Run> runBefore(Segment segment) {
        return runFrom(segments.indexOf(segment) - 1, -1);
    }

    private Optional<Segment.Run> runFrom(int start, int direction) {
        for (int i = start; i >= 0 && i < segments.size(); i += direction) {
            if (segments.get(i) instanceof Segment.Run run) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** What comes right before a segment of this step. */
    public Optional<Segment> before(Segment segment) {
        int i = segments.indexOf(segment);
        return i > 0 ? Optional.of(segments.get(i - 1)) : Optional.empty();
    }

    /** What comes right after it. */
    public Optional<Segment> after(Segment segment) {
        int i = segments.indexOf(segment);
        return i + 1 < segments.size() ? Optional.of(segments.get(i + 1)) : Optional.empty();
    }
}
