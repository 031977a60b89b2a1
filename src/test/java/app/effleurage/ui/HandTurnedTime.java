package app.effleurage.ui;

import app.effleurage.playback.TimeSource;
import java.time.Duration;

/** Two clocks that go only when a test turns them. */
final class HandTurnedTime implements TimeSource {

    private volatile long nanos;
    private volatile boolean fails;

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    /** Has every look at the clock fail, as a bug in a frame would. */
    void failFromNowOn() {
        fails = true;
    }

    @Override
    public long nanos() {
        if (fails) {
            throw new IllegalStateException("the clock is broken");
        }
        return nanos;
    }

    @Override
    public long wallMillis() {
        return nanos / 1_000_000;
    }
}
