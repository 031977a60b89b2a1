package app.effleurage.export.handout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Has work done on the JavaFX thread, one piece a pulse, so that what is shown has its frames in between. */
final class PulseDoor implements Consumer<Runnable> {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };

    @Override
    public void accept(Runnable work) {
        Platform.runLater(() -> {
            waiting.add(work);
            pulses.start();
        });
    }

    private void next() {
        Runnable work = waiting.poll();
        if (waiting.isEmpty()) {
            pulses.stop();
        }
        if (work != null) {
            work.run();
        }
    }
}
