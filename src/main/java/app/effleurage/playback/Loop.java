package app.effleurage.playback;

import java.util.Objects;

/**
 * What is played over and over.
 *
 * @param kind what it is of the routine
 * @param fromNanos where it begins again, from the routine's start
 * @param toNanos where it goes back from
 */
public record Loop(Kind kind, long fromNanos, long toNanos) {

    /** What can be played over and over. */
    public enum Kind {
        STEP,
        /** All cycles of one stroke. */
        STROKE
    }

    public Loop {
        Objects.requireNonNull(kind, "kind");
    }

    long lengthNanos() {
        return toNanos - fromNanos;
    }
}
