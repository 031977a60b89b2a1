package app.effleurage.awake;

import java.util.function.Consumer;

/**
 * Keeps the machine from sleeping and its screen from going dark.
 *
 * <p>Nothing here blocks or throws: each call only says what is wanted, and a thread of its own brings it about. What
 * came of it is told as {@link AwakeState}. Safe for threads.
 */
public interface KeepAwake extends AutoCloseable {

    /**
     * Wants the machine awake. While it is wanted already this does nothing, whatever the reason.
     *
     * @param reason what the desktop may show to the user who asks why the screen stays on; in the user's language
     */
    void hold(String reason);

    /** Lets the machine sleep as it likes again; nothing to do when it may. */
    void release();

    /** What holds now. */
    AwakeState state();

    /** Has {@code listener} told of each state that differs from the last, in order, on a thread of this port. */
    void addListener(Consumer<AwakeState> listener);

    /** Lets go and ends for good; later calls do nothing. Returns at once. */
    @Override
    void close();
}
