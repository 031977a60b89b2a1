package app.effleurage.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has something looked at now and then, on the window's thread. No frames are drawn for it. */
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("effleurage-heartbeat").daemon().factory());

    Heartbeat(Duration between, Doorway doorway, Runnable look) {
        var _ = thread.scheduleWithFixedDelay(() -> beat(doorway, look), between.toMillis(), between.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** What a beat throws would end all others, and nobody would know. */
    private static void beat(Doorway doorway, Runnable look) {
        try {
            doorway.home(look);
        } catch (RuntimeException failure) {
            LOG.warn("a beat is left out", failure);
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
