package app.effleurage.ui;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** A doorway to one thread of its own. */
final class ThreadDoorway implements Doorway {

    /** Files are written in milliseconds; a dead disk must not keep the window from closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("effleurage-work").daemon().factory());
    private final Consumer<Throwable> onFailure;

    /**
     * @param onFailure told, on the window's thread, of work that failed
     */
    ThreadDoorway(Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public void away(Runnable work) {
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException failure) {
                    home(() -> onFailure.accept(failure));
                }
            });
        } catch (RejectedExecutionException _) {
            // The window is closing, and nobody waits for this any more.
            return;
        }
    }

    @Override
    public void home(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            // What was just asked to be kept must not be lost for a quick way out.
            if (!worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
