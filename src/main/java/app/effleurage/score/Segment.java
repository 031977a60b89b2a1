package app.effleurage.score;

import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.Optional;

/** A stretch of a step in which one thing happens. The segments of a step join without a gap. */
public sealed interface Segment {

    /** When it begins, from the routine's start. */
    long fromNanos();

    /** When it ends; the next segment begins there. */
    long toNanos();

    default long lengthNanos() {
        return toNanos() - fromNanos();
    }

    /** The hands travel to the first place, and the step's instruction is spoken. */
    record Settle(long fromNanos, long toNanos) implements Segment {
    }

    /**
     * Whole cycles of one stroke.
     *
     * @param strokeIndex index of the stroke within its step
     * @param stroke the stroke
     * @param side the side at work, or empty when both are
     * @param cycles how many whole cycles, all of one length
     */
    record Run(long fromNanos, long toNanos, int strokeIndex, Stroke stroke, Optional<Side> side, int cycles)
            implements Segment {

        /** When a cycle begins; {@code cycle} may equal {@link #cycles} for the end of the last. */
        public long cycleStart(int cycle) {
            // One division from the anchor, never a sum of rounded lengths.
            return fromNanos + lengthNanos() * cycle / cycles;
        }

        /** The cycle in play at a time within the run. */
        public int cycleAt(long nanos) {
            int cycle = Math.clamp((nanos - fromNanos) * cycles / lengthNanos(), 0, cycles - 1);
            return cycle + 1 < cycles && cycleStart(cycle + 1) <= nanos ? cycle + 1 : cycle;
        }
    }

    /** The hands go over to {@code to}. */
    record ChangeSides(long fromNanos, long toNanos, Side to) implements Segment {
    }

    /** The hands rest where they are; in a step of breath alone, all of it. */
    record Rest(long fromNanos, long toNanos) implements Segment {
    }
}
