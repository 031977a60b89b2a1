package app.effleurage.ui;

/** Says "now" once a frame while it runs, and nothing else: it knows no time. */
interface FrameClock {

    /**
     * Begins to call {@code frame}, on the JavaFX thread. Without effect while it runs.
     */
    void start(Runnable frame);

    /** Calls no more. Without effect while it stands. */
    void stop();
}
