package app.effleurage.playback;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who are told what happens, one thing after another: what a listener brings about while it is told waits
 * until all have been told what came before.
 */
final class Audience {

    private final List<Consumer<Outcome>> listeners = new CopyOnWriteArrayList<>();
    private final Queue<Outcome> untold = new ArrayDeque<>();
    private boolean telling;

    void add(Consumer<Outcome> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Outcome> listener) {
        listeners.remove(listener);
    }

    void tell(Outcome outcome) {
        untold.add(outcome);
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (Outcome next = untold.poll(); next != null; next = untold.poll()) {
                for (Consumer<Outcome> listener : listeners) {
                    listener.accept(next);
                }
            }
        } finally {
            telling = false;
        }
    }
}
