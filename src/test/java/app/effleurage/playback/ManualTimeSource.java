package app.effleurage.playback;

import java.time.Duration;

/** Clocks that a test moves by hand. */
public final class ManualTimeSource implements TimeSource {

    // Odd and far from 0, so that a test cannot pass by taking the clock for a position.
    private long nanos = 7_000_000_000_123L;
    private long wallNanos = 1_800_000_000_000_000_000L;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long wallMillis() {
        return wallNanos / 1_000_000L;
    }

    /** Time passes, for both clocks. */
    public void advance(Duration time) {
        advanceNanos(time.toNanos());
    }

    /** Time passes, for both clocks. */
    public void advanceNanos(long time) {
        nanos += time;
        wallNanos += time;
    }

    /** The machine sleeps, or somebody sets the clock: the wall clock alone moves, forward or back. */
    public void moveWall(Duration time) {
        wallNanos += time.toNanos();
    }

    /** The monotonic clock alone moves on. */
    public void moveNanos(Duration time) {
        nanos += time.toNanos();
    }
}
