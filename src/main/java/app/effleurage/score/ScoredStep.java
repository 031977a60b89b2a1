package app.effleurage.score;

import app.effleurage.routine.Step;
import java.util.List;
import java.util.Objects;

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
}
