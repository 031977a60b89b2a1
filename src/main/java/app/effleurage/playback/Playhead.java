package app.effleurage.playback;

import java.util.Objects;

/**
 * A position that stands still or runs with the clock: anchor + elapsed x rate, in whole nanoseconds. Immutable.
 *
 * @param anchorNanos the position at {@code sinceNanos}, and from before
 * @param sinceNanos when it began to run, on the monotonic clock
 * @param rate how fast it runs
 * @param running whether it runs at all
 */
record Playhead(long anchorNanos, long sinceNanos, Rate rate, boolean running) {

    Playhead {
        Objects.requireNonNull(rate, "rate");
    }

    static Playhead standingAt(long positionNanos) {
        return new Playhead(positionNanos, 0, Rate.NORMAL, false);
    }

    /** Where it is at {@code nowNanos}. */
    long at(long nowNanos) {
        return running ? anchorNanos + rate.times(Math.max(0, nowNanos - sinceNanos)) : anchorNanos;
    }

    Playhead started(long nowNanos) {
        return new Playhead(anchorNanos, nowNanos, rate, true);
    }

    Playhead stopped(long positionNanos) {
        return new Playhead(positionNanos, 0, rate, false);
    }

    /** Set to a position, to go on from there as it did: running or not, at its rate. */
    Playhead movedTo(long positionNanos, long nowNanos) {
        return new Playhead(positionNanos, nowNanos, rate, running);
    }

    /** Where it is, to go on from there at another rate. */
    Playhead at(Rate newRate, long nowNanos) {
        return new Playhead(at(nowNanos), nowNanos, newRate, running);
    }

    /** The same run, {@code nanos} further on: exact, because the moment it began is kept. */
    Playhead shifted(long nanos) {
        return new Playhead(anchorNanos + nanos, sinceNanos, rate, running);
    }
}
