package app.effleurage.mediakeys;

import java.util.function.Consumer;

/**
 * The desktop's keys for media. It gives them to one program that plays, and so has to be told that we do. Returns at
 * once; where a desktop has no such way, nothing comes of it. From any thread.
 */
public interface MediaKeys extends AutoCloseable {

    /** What was pressed. */
    enum Key {
        PLAY_OR_PAUSE, PLAY, PAUSE, STOP, NEXT, PREVIOUS
    }

    /**
     * Something can be played from now on.
     *
     * @param title what the desktop may show of it
     * @param onKey told of each key, on any thread
     */
    void open(String title, Consumer<Key> onKey);

    /** It plays now, or stands. */
    void tell(boolean plays);

    /** Nothing can be played any more; no key is told of from now on. */
    void leave();

    @Override
    void close();
}
