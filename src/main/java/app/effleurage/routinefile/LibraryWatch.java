package app.effleurage.routinefile;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches a library's folders and delivers a new snapshot whenever what it lists has changed.
 *
 * <p>A file being saved is left alone until it has been quiet for a moment, so that half a file is not shown as
 * faulty. Whether a folder that is not there yet has come is looked at every other second, and so are the files
 * of a folder that cannot be watched. Runs on a daemon thread of its own; the listener is called through the
 * executor given, never after {@link #close} has returned if that executor runs one thread and closes from it.
 */
public final class LibraryWatch implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AROUND = Duration.ofSeconds(2);

    /** How much of the library the system tells us about. */
    private enum Coverage {
        ALL,
        /** Some folders are not there yet; whether they have come is looked at now and then. */
        SOME_MISSING,
        /** A folder is there and cannot be watched, so that its files have to be looked at now and then. */
        BLIND
    }

    private final Library library;
    private final LongSupplier now;
    private final Executor executor;
    private final Consumer<LibrarySnapshot> listener;
    private final Debounce debounce = new Debounce(QUIET, LONGEST_WAIT);
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final @Nullable WatchService service;
    private final Thread thread;
    private LibrarySnapshot current;
    private volatile boolean isClosed;

    /**
     * Starts watching.
     *
     * @param current the snapshot the listener knows already; it hears only of others
     * @param now a monotonic clock, in nanoseconds, that may be asked on any thread
     * @param executor where the listener is called
     */
    public LibraryWatch(
            Library library, LibrarySnapshot current, LongSupplier now, Executor executor,
            Consumer<LibrarySnapshot> listener) {
        this.library = Objects.requireNonNull(library, "library");
        this.current = Objects.requireNonNull(current, "current");
        this.now = Objects.requireNonNull(now, "now");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.service = openService();
        this.thread = Thread.ofPlatform().daemon().name("library-watch").unstarted(this::run);
        thread.start();
    }

    /** Stops watching; returns at once. */
    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        if (service != null) {
            try {
                service.close();
            } catch (IOException _) {
                // The thread ends all the same.
            }
        }
    }

    private void run() {
        try {
            // Changes between the caller's look and this moment would else go unseen.
            debounce.changed(now.getAsLong());
            while (!isClosed) {
                Coverage coverage = watchFolders();
                long wait = debounce.dueIn(now.getAsLong())
                        .orElse(coverage == Coverage.ALL ? Long.MAX_VALUE : LOOK_AROUND.toNanos());
                boolean isChanged = await(wait);
                boolean isToBeLookedAt = coverage == Coverage.BLIND && debounce.dueIn(now.getAsLong()).isEmpty();
                if (isChanged || isToBeLookedAt) {
                    debounce.changed(now.getAsLong());
                }
                if (debounce.isDue(now.getAsLong())) {
                    deliver(library.scan(current));
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException | RejectedExecutionException _) {
            // Closed, or nobody listens any more.
        }
    }

    /** Waits for an event; false when none came in the time given. */
    private boolean await(long nanos) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(Math.min(nanos, LOOK_AROUND.toNanos()));
            return false;
        }
        WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
        boolean isOfInterest = false;
        while (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) {
                boolean isOverflow = event.kind() == StandardWatchEventKinds.OVERFLOW;
                isOfInterest |= isOverflow || event.context() instanceof Path name && Library.isRoutineFile(name);
            }
            if (!key.reset()) {
                watched.values().remove(key);
                isOfInterest = true;
            }
            key = service.poll();
        }
        return isOfInterest;
    }

    /** Watches what folders there are and not yet watched. */
    private Coverage watchFolders() {
        Coverage coverage = Coverage.ALL;
        for (LibraryFolder folder : library.folders()) {
            Path path = folder.path();
            if (watched.containsKey(path)) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                coverage = coverage == Coverage.BLIND ? Coverage.BLIND : Coverage.SOME_MISSING;
            } else if (!watch(path)) {
                coverage = Coverage.BLIND;
            }
        }
        return coverage;
    }

    private boolean watch(Path folder) {
        if (service == null) {
            return false;
        }
        try {
            watched.put(folder, folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
            // What came before the watch began.
            debounce.changed(now.getAsLong());
            return true;
        } catch (IOException | SecurityException _) {
            return false;
        }
    }

    private void deliver(LibrarySnapshot next) {
        boolean isNews = !next.equals(current);
        current = next;
        if (isNews) {
            executor.execute(() -> {
                if (!isClosed) {
                    listener.accept(next);
                }
            });
        }
    }

    private static @Nullable WatchService openService() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            return null;
        }
    }
}
