package app.effleurage.ui.stage.face;

import javafx.animation.FadeTransition;
import javafx.scene.image.ImageView;
import javafx.util.Duration;

/** Lets one picture give way to another; nothing runs before or after. */
final class CrossFade {

    private final ImageView shown;
    private final ImageView leaving;
    private final FadeTransition arrive;
    private final FadeTransition leave;

    CrossFade(ImageView shown, ImageView leaving) {
        this.shown = shown;
        this.leaving = leaving;
        arrive = new FadeTransition(Duration.ZERO, shown);
        leave = new FadeTransition(Duration.ZERO, leaving);
        leave.setOnFinished(_ -> leaving.setImage(null));
    }

    /** Keeps what is shown now for it to leave by. */
    void hold() {
        leaving.setImage(shown.getImage());
        leaving.setFitWidth(shown.getFitWidth());
        leaving.setFitHeight(shown.getFitHeight());
        leaving.relocate(shown.getLayoutX(), shown.getLayoutY());
    }

    void start(Duration time) {
        run(leave, time, 1, 0);
        run(arrive, time, 0, 1);
    }

    /** Ends at once with the new picture whole. */
    void stop() {
        arrive.stop();
        leave.stop();
        shown.setOpacity(1);
        leaving.setImage(null);
    }

    private static void run(FadeTransition transition, Duration time, double from, double to) {
        transition.setDuration(time);
        transition.setFromValue(from);
        transition.setToValue(to);
        transition.getNode().setOpacity(from);
        transition.playFromStart();
    }
}
