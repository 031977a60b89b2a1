package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/**
 * A picture for each routine. A frame is there at once and gets its picture later, one after
 * another, so that no page waits for them. JavaFX thread.
 */
final class Gallery {

    /** Sharp on a dense screen at the sizes the pages use. */
    private static final double HEIGHT = 640;

    private final Supplier<StillPictures> stills;
    private final Supplier<Theme> theme;
    private final Doorway doorway;
    private final Map<Routine, Image> taken = new HashMap<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private StillPictures opened;
    private boolean resting;

    /**
     * @param stills made when the first picture is taken, since it is slow to make
     */
    Gallery(Supplier<StillPictures> stills, Supplier<Theme> theme, Doorway doorway) {
        this.stills = Objects.requireNonNull(stills, "stills");
        this.theme = Objects.requireNonNull(theme, "theme");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
    }

    /** A frame with the routine's picture, or soon to have it. */
    PictureFrame frame(Routine routine) {
        PictureFrame frame = new PictureFrame();
        Image known = taken.get(routine);
        if (known != null) {
            frame.setImage(known);
        } else {
            enqueue(() -> frame.setImage(taken.computeIfAbsent(routine, this::take)));
        }
        return frame;
    }

    /** Takes no pictures for now: they take their time, and something that moves wants it. */
    void rest() {
        resting = true;
    }

    /** Goes on with the pictures that are still to be taken. */
    void goOn() {
        if (resting) {
            resting = false;
            if (!waiting.isEmpty()) {
                doorway.home(this::takeNext);
            }
        }
    }

    private Image take(Routine routine) {
        if (opened == null) {
            opened = stills.get();
        }
        return Composer.compose(routine).score()
                .map(score -> opened.take(score, theme.get(), HEIGHT)).orElse(null);
    }

    private void enqueue(Runnable work) {
        waiting.add(work);
        if (waiting.size() == 1 && !resting) {
            doorway.home(this::takeNext);
        }
    }

    private void takeNext() {
        if (resting) {
            return;
        }
        try {
            waiting.element().run();
        } finally {
            waiting.remove();
            if (!waiting.isEmpty()) {
                doorway.home(this::takeNext);
            }
        }
    }
}
