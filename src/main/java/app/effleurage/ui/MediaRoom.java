package app.effleurage.ui;

import app.effleurage.mediakeys.MediaKeys;
import app.effleurage.mediakeys.MediaKeys.Key;
import app.effleurage.playback.Transport;
import app.effleurage.ui.keys.Act;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has the desktop's keys for media do what their like do when the window has the focus. The lock holds for them too.
 * JavaFX thread.
 */
final class MediaRoom implements AutoCloseable {

    private final MediaKeys keys;
    private final Shell shell;
    private final Doorway doorway;

    MediaRoom(MediaKeys keys, Shell shell, Doorway doorway) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.shell = Objects.requireNonNull(shell, "shell");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
    }

    /**
     * Hears of keys while a routine is open.
     *
     * @return ends it
     */
    Runnable follow(Transport transport, String title) {
        AtomicBoolean isOpen = new AtomicBoolean(true);
        keys.open(title, key -> doorway.home(() -> {
            if (isOpen.get()) {
                press(key, transport.state().needsTicks());
            }
        }));
        transport.addListener(outcome -> {
            if (isOpen.get() && outcome.before().needsTicks() != outcome.after().needsTicks()) {
                keys.tell(outcome.after().needsTicks());
            }
        });
        return () -> {
            isOpen.set(false);
            keys.leave();
        };
    }

    private void press(Key key, boolean plays) {
        // Under the settings or a sheet a key means nothing, as on the keyboard.
        if (!shell.isPlayedByKeys()) {
            return;
        }
        switch (key) {
            case PLAY_OR_PAUSE -> shell.perform(Act.PLAY_OR_PAUSE);
            case PLAY -> {
                if (!plays) {
                    shell.perform(Act.PLAY_OR_PAUSE);
                }
            }
            case PAUSE, STOP -> {
                if (plays) {
                    shell.perform(Act.PLAY_OR_PAUSE);
                }
            }
            case NEXT -> shell.perform(Act.NEXT);
            case PREVIOUS -> shell.perform(Act.BACK);
        }
    }

    @Override
    public void close() {
        keys.close();
    }
}
