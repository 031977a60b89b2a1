package app.effleurage.sound.live;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Pumps a {@link LiveSound} on a thread of its own until it is closed. */
public final class SoundThread implements AutoCloseable {

    private final LiveSound sound;
    private final Consumer<Throwable> onFailure;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts it at once.
     *
     * @param threads makes the thread: a daemon, so that a loudspeaker that hangs keeps no program alive
     * @param onFailure told, on that thread, of a bug; nothing is heard after it
     */
    public SoundThread(LiveSound sound, ThreadFactory threads, Consumer<Throwable> onFailure) {
        this.sound = sound;
        this.onFailure = onFailure;
        thread = threads.newThread(this::run);
        thread.setPriority(Thread.MAX_PRIORITY);
        sound.onOrder(() -> LockSupport.unpark(thread));
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
                LockSupport.parkNanos(sound.pump());
            }
        } catch (RuntimeException bug) {
            onFailure.accept(bug);
        } finally {
            sound.letGo();
        }
    }
}
