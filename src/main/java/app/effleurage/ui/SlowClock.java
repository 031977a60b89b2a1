package app.effleurage.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A frame clock that says "now" a few times a second: for what moves a little beside other things, and must not keep
 * the toolkit at sixty frames a second.
 */
final class SlowClock implements FrameClock {

    /** Between two frames. */
    static final long APART_MILLIS = 125;

    private final Doorway doorway;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("effleurage-pictures").daemon().factory());
    private ScheduledFuture<?> running;

    SlowClock(Doorway doorway) {
        this.doorway = doorway;
    }

    @Override
    public void start(Runnable frame) {
        if (running == null) {
            running = beat.scheduleWithFixedDelay(() -> doorway.home(frame), APART_MILLIS, APART_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }
}
