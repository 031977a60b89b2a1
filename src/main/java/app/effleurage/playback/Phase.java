package app.effleurage.playback;

import java.util.Objects;

/** The states of playing; {@link Transport} has the table of moves between them. */
public sealed interface Phase {

    /** Not begun. */
    record Ready() implements Phase {
    }

    /**
     * About to go on: the position stands while a short count gives the hands time to return.
     *
     * @param leftNanos until it plays, more than 0
     */
    record CountingIn(long leftNanos) implements Phase {

        private static final long SECOND = 1_000_000_000L;

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
