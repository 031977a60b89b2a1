package app.effleurage.score;

import app.effleurage.face.Trace;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import java.util.List;

/**
 * A routine laid on a timeline: what happens when, to the nanosecond.
 *
 * <p>Immutable, and safe to share between threads. Times are nanoseconds from the routine's start.
 */
public final class Score {

    Score() {
    }

    public Routine routine() {
        throw new UnsupportedOperationException("being built");
    }

    /** The steps in order; at least one. */
    public List<ScoredStep> steps() {
        throw new UnsupportedOperationException("being built");
    }

    /** All cues, in the order they fire: by time, then by kind. */
    public List<Cue> cues() {
        throw new UnsupportedOperationException("being built");
    }

    /** The routine's length: exactly the sum of its steps. */
    public long lengthNanos() {
        throw new UnsupportedOperationException("being built");
    }

    /** The step in play at a time: a step's end belongs to the next; the last step from its start on. */
    public ScoredStep stepAt(long nanos) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * All there is at a time; a pure function, so seeking and playing agree.
     *
     * @param nanos held to 0 and {@link #lengthNanos}
     */
    public Moment at(long nanos) {
        throw new UnsupportedOperationException("being built");
    }

    /** The line a hand on {@code side} follows in a run: its path, or the way over its spots. */
    public Trace traceOf(Segment.Run run, Side side) {
        throw new UnsupportedOperationException("being built");
    }
}
