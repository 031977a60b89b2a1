package app.effleurage.score;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.Objects;
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
     * @param planned the stroke
     * @param side the side at work, or empty when both are
     * @param cycles how many whole cycles, all of one length
     */
    record Run(long fromNanos, long toNanos, PlannedStroke planned, Optional<Side> side, int cycles)
            implements Segment {

        public Run {
            Objects.requireNonNull(planned, "planned");
            Objects.requireNonNull(side, "side");
            if (cycles < 1) {
                throw new IllegalArgumentException("cycles: " + cycles + " is less than one");
            }
        }

        public Stroke stroke() {
            return planned.stroke();
        }

        /** The stroke's place in its step, from 0. */
        public int strokeIndex() {
            return planned.index();
        }

        /** Whether the hand on {@code hand} takes part. */
        public boolean uses(Side hand) {
            return side.isEmpty() || side.get() == hand;
        }

        /** Whether the hand on {@code hand} is the one at work in a cycle, where hands take turns. */
        public boolean worksIn(int cycle, Side hand) {
            return stroke().hands() != Hands.ALTERNATING || (cycle % 2 == 0) == (hand == Side.LEFT);
        }

        /** When a cycle begins; {@code cycle} may equal {@link #cycles} for the end of the last. */
        public long cycleStart(int cycle) {
            return fromNanos + lengthNanos() * cycle / cycles;
        }

        /** The cycle in play at a time within the run. */
        public int cycleAt(long nanos) {
            int cycle = Math.clamp((nanos - fromNanos) * cycles / lengthNanos(), 0, cycles - 1);
            // The division above rounds down where cycleStart did too: one step may be missing.
            return cycle + 1 < cycles && cycleStart(cycle + 1) <= nanos ? cycle + 1 : cycle;
        }

        /** How much of a cycle has gone at a time, 0 to 1. */
        public double progressIn(int cycle, long nanos) {
            long start = cycleStart(cycle);
            return Math.clamp((nanos - start) / (double) (cycleStart(cycle + 1) - start), 0, 1);
        }

        /** The time of one cycle as played, in seconds. */
        public double cycleSeconds() {
            return lengthNanos() / 1e9 / cycles;
        }
    }

    /** The hands go over to {@code to}. */
    record ChangeSides(long fromNanos, long toNanos, Side to) implements Segment {
    }

    /** The hands rest where they are; in a step of breath alone, all of it. */
    record Rest(long fromNanos, long toNanos) implements Segment {
    }
}
