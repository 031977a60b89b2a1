package app.effleurage.playback;

import java.util.Objects;
import java.util.OptionalLong;

/** The states of playing; {@link Transport} has the table of moves between them. */
public sealed interface Phase {

    long SECOND = 1_000_000_000L;

    /** Not begun. */
    record Ready() implements Phase {
    }

    /**
     * About to go on: the position stands while a short count gives the hands time to return.
     *
     * @param leftNanos until it plays, more than 0
     */
    record CountingIn(long leftNanos) implements Phase {

        public CountingIn {
            if (leftNanos <= 0) {
                throw new IllegalArgumentException("leftNanos: " + leftNanos + " is not more than 0");
            }
        }

        /** The number to show or say: 3, 2, 1. */
        public int count() {
            return (int) Math.ceilDiv(leftNanos, SECOND);
        }

        /** Until the count changes, or playing begins. */
        public long nextCountNanos() {
            return leftNanos - (count() - 1) * SECOND;
        }
    }

    /** The position runs. */
    record Playing() implements Phase {
    }

    /**
     * A step is done, and the next begins when someone says go on. The position stands at the step's last instant.
     *
     * @param leftNanos until it goes on by itself, more than 0; empty when it never does
     */
    record Waiting(OptionalLong leftNanos) implements Phase {
        public Waiting {
            Objects.requireNonNull(leftNanos, "leftNanos");
            if (leftNanos.isPresent() && leftNanos.getAsLong() <= 0) {
                throw new IllegalArgumentException("leftNanos: " + leftNanos + " is not more than 0");
            }
        }

        /** As it is to be drawn or said: the same for a whole second. */
        public Waiting inWholeSeconds() {
            return leftNanos.isEmpty() ? this
                    : new Waiting(OptionalLong.of(Math.ceilDiv(leftNanos.getAsLong(), SECOND) * SECOND));
        }
    }

    /** The position stands until someone resumes. */
    record Paused(PauseReason reason) implements Phase {
        public Paused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The routine is over. */
    record Finished() implements Phase {
    }
}
