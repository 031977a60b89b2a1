package app.effleurage.ui;

import javafx.animation.AnimationTimer;

/** Tells when something has been drawn in the window. */
final class FirstFrame extends AnimationTimer {

    /** What the first pulse makes is drawn beside the second, and the third does not begin before that is done. */
    private static final int PULSES = 3;

    private final Runnable onDrawn;
    private int pulses;

    private FirstFrame(Runnable onDrawn) {
        this.onDrawn = onDrawn;
    }

    /** @param onDrawn told once, on the JavaFX thread */
    static void await(Runnable onDrawn) {
        new FirstFrame(onDrawn).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            onDrawn.run();
        }
    }
}
