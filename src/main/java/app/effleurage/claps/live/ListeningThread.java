package app.effleurage.claps.live;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Pumps a {@link Listening} on a thread of its own until it is closed. */
public final class ListeningThread implements AutoCloseable {

    private final Listening listening;
    private final Consumer<Throwable> onFailure;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts it at once.
     *
     * @param threads makes the thread: a daemon, so that a microphone that hangs keeps no program alive
     * @param onFailure told, on that thread, of a bug; nothing is heard after it
     */
    public ListeningThread(Listening listening, ThreadFactory threads, Consumer<Throwable> onFailure) {
        this.listening = listening;
        this.onFailure = onFailure;
        thread = threads.newThread(this::run);
        listening.onOrder(() -> LockSupport.unpark(thread));
        thread.start();
    }

    /** Ends it soon; does not wait. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        try {
            while (!closed) {
                LockSupport.parkNanos(listening.pump());
            }
        } catch (RuntimeException bug) {
            onFailure.accept(bug);
        } finally {
            listening.letGo();
        }
    }
}
