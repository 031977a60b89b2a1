package app.effleurage.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has something looked at now and then, on the window's thread. No frames are drawn for it. */
final class Heartbeat {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("effleurage-heartbeat").daemon().factory());

    Heartbeat(Duration between, Doorway doorway, Runnable look) {
        thread.scheduleWithFixedDelay(() -> doorway.home(look), between.toMillis(), between.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void stop() {
        thread.shutdownNow();
    }
}
