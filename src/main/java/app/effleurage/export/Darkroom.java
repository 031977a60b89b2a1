package app.effleurage.export;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The toolkit for those who only want pictures. It starts with the first, without a display unless the
 * program said otherwise, and ends on {@link #close} if it was this that started it.
 */
public final class Darkroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);

    private final Consumer<Runnable> door;
    private boolean ready;
    private boolean started;

    /** For a program that shows nothing meanwhile. */
    public Darkroom() {
        door = Platform::runLater;
    }

    private Darkroom(Consumer<Runnable> door) {
        this.door = door;
        ready = true;
    }

    /**
     * For a program with a window, which stays alive: one piece of work between two of its frames.
     *
     * @param door has work done on the JavaFX thread, each piece at a pulse of its own
     */
    public static Darkroom behind(Consumer<Runnable> door) {
        return new Darkroom(Objects.requireNonNull(door, "door"));
    }

    /**
     * What {@code work} gives, done on the JavaFX thread; its failure is thrown here. Not on that thread.
     */
    public <T> T develop(Callable<T> work) throws IOException {
        return await(begin(work));
    }

    /** As {@link #develop}, but does not wait for it: {@link #await} does. */
    <T> CompletableFuture<T> begin(Callable<T> work) {
        Objects.requireNonNull(work, "work");
        startToolkit();
        CompletableFuture<T> developed = new CompletableFuture<>();
        door.accept(() -> {
            try {
                developed.complete(work.call());
            } catch (Exception | Error failure) {
                developed.completeExceptionally(failure);
            }
        });
        return developed;
    }

    /** What was begun, once it is there; its failure is thrown here. */
    static <T> T await(CompletableFuture<T> developed) throws IOException {
        try {
            return developed.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case IOException io -> throw io;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw failure;
            }
        }
    }

    @Override
    public void close() {
        if (started) {
            Platform.exit();
        }
    }

    private void startToolkit() {
        if (ready) {
            return;
        }
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        } catch (IllegalStateException _) {
            LOG.debug("the toolkit runs already");
        }
        ready = true;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
