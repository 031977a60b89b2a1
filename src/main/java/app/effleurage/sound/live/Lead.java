package app.effleurage.sound.live;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the playhead is and what it does: told at each tick and move, so that the sound can go along.
 *
 * @param motion what it does
 * @param positionNanos where it is, from the routine's start
 * @param ratePercent how fast it runs
 * @param loop the step that is played over and over, if one is
 */
public record Lead(Motion motion, long positionNanos, int ratePercent, Optional<Loop> loop) {

    /** What a playhead does. */
    public enum Motion {
        /** Stands where it will begin. */
        READY,
        /** Stands, about to go on. */
        COUNTING_IN,
        PLAYING,
        PAUSED,
        /** Stands at the end. */
        FINISHED
    }

    /**
     * A step played over and over.
     *
     * @param fromNanos where it begins again
     * @param toNanos where it turns back; after {@code fromNanos}
     */
    public record Loop(long fromNanos, long toNanos) {
        public Loop {
            if (toNanos <= fromNanos) {
                throw new IllegalArgumentException("loop: " + fromNanos + " to " + toNanos);
            }
        }
    }

    public Lead {
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(loop, "loop");
        if (ratePercent < 1) {
            throw new IllegalArgumentException("ratePercent: " + ratePercent + " is less than 1");
        }
    }

    boolean plays() {
        return motion == Motion.PLAYING;
    }

    /** Whether anything is to be heard soon, so that the loudspeaker should be awake. */
    boolean wakes() {
        return motion != Motion.PAUSED && motion != Motion.FINISHED;
    }
}
