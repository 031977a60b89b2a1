package app.effleurage.ui;

import app.effleurage.claps.Level;
import app.effleurage.claps.live.ClapListener;
import app.effleurage.claps.live.Listening;
import app.effleurage.claps.live.ListeningThread;
import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.claps.live.OwnSound;
import app.effleurage.claps.live.SoundIn;
import app.effleurage.journal.Claps;
import app.effleurage.playback.TimeSource;
import app.effleurage.ui.settings.Ear;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The microphone for the whole program: open while claps are switched on and somebody attends, and only then. Until it
 * is wanted for the first time there is not even a thread. JavaFX thread.
 */
final class ClapRoom implements Ear, AutoCloseable {

    private final SoundIn in;
    private final TimeSource time;
    private final OwnSound own;
    private final Doorway doorway;
    private final Consumer<Throwable> onFailure;
    private final List<ClapListener> listeners = new ArrayList<>();
    private Claps wishes = Claps.DEFAULT;
    private MicrophoneState state = MicrophoneState.OFF;
    private Listening listening;
    private ListeningThread thread;

    /** @param own what the program itself lets be heard, told by the clock of {@code time} */
    ClapRoom(SoundIn in, TimeSource time, OwnSound own, Doorway doorway, Consumer<Throwable> onFailure) {
        this.in = Objects.requireNonNull(in, "in");
        this.time = Objects.requireNonNull(time, "time");
        this.own = Objects.requireNonNull(own, "own");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    }

    /** Listens as the user wants it from now on. */
    void obey(Claps wanted) {
        wishes = Objects.requireNonNull(wanted, "wanted");
        refresh();
    }

    @Override
    public Runnable attend(ClapListener listener) {
        listeners.add(listener);
        refresh();
        listener.state(state);
        return () -> {
            listeners.remove(listener);
            refresh();
        };
    }

    @Override
    public void close() {
        listeners.clear();
        refresh();
        if (thread != null) {
            thread.close();
        }
    }

    private void refresh() {
        boolean wanted = isWanted();
        if (wanted && listening == null) {
            begin();
        }
        if (listening != null) {
            listening.setSensitivity(wishes.sensitivity());
            listening.listen(wanted);
        }
        if (!wanted) {
            // Said at once, however long the microphone takes to be let go.
            tell(MicrophoneState.OFF);
        }
    }

    private void begin() {
        Executor opener = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("effleurage-microphone").daemon().factory());
        listening = new Listening(in, opener, time::nanos, own, new Home());
        thread = new ListeningThread(listening, Thread.ofPlatform().name("effleurage-claps").daemon().factory(),
                failure -> doorway.home(() -> onFailure.accept(failure)));
    }

    private boolean isWanted() {
        return wishes.areOn() && !listeners.isEmpty();
    }

    private void tell(MicrophoneState now) {
        if (now != state) {
            state = now;
            List.copyOf(listeners).forEach(listener -> listener.state(now));
        }
    }

    /** Brings home what is told on the microphone's thread; what comes after it was switched off is let go. */
    private final class Home implements ClapListener {

        @Override
        public void state(MicrophoneState now) {
            doorway.home(() -> tell(isWanted() ? now : MicrophoneState.OFF));
        }

        @Override
        public void pair() {
            doorway.home(() -> {
                if (isWanted()) {
                    List.copyOf(listeners).forEach(ClapListener::pair);
                }
            });
        }

        @Override
        public void level(Level now) {
            doorway.home(() -> List.copyOf(listeners).forEach(listener -> listener.level(now)));
        }
    }
}
