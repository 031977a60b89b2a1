package app.effleurage.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/** A doorway whose other side works only when a test says so; the way home takes no time. */
final class HandTurnedDoorway implements Doorway {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void away(Runnable work) {
        waiting.add(work);
    }

    @Override
    public void home(Runnable work) {
        work.run();
    }

    @Override
    public void close() {
        waiting.clear();
    }

    /** Has all be done that waits, and what that brings with it. */
    void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
