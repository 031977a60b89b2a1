package app.effleurage.ui;

import javafx.animation.AnimationTimer;

/** The toolkit's pulse as a frame clock. */
final class PulseClock implements FrameClock {

    private AnimationTimer timer;

    @Override
    public void start(Runnable frame) {
        if (timer != null) {
            return;
        }
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.run();
            }
        };
        timer.start();
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
