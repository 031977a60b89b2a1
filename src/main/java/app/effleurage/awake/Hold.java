package app.effleurage.awake;

/** The machine is kept awake for as long as this is open. */
interface Hold extends AutoCloseable {

    /** Lets go; never fails, and does nothing the second time. */
    @Override
    void close();

    /**
     * Has {@code listener} told, once and on any thread, should it end by itself: at once if it has. After
     * {@link #close} it may be told as well.
     */
    void onLost(Runnable listener);
}
