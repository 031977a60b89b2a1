package app.effleurage.ui;

import app.effleurage.playback.TimeSource;
import app.effleurage.ui.control.Words;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A line at the foot of the page that says what has been done, asks nothing and goes again: after a while, with the
 * page, or when it is clicked. JavaFX thread.
 */
final class QuietLine {

    /** Long enough to read two sentences twice. */
    static final Duration STAYS = Duration.ofSeconds(10);

    private final Shell shell;
    private final TimeSource time;
    private final FrameClock clock;
    private Optional<Label> shown = Optional.empty();
    private long since;

    /** @param clock says now and then that time has passed; runs only while there is a line */
    QuietLine(Shell shell, TimeSource time, FrameClock clock) {
        this.shell = shell;
        this.time = time;
        this.clock = clock;
    }

    /** Says something; what was said before goes. */
    void say(String words) {
        hide();
        Label line = line(words);
        line.setOnMouseClicked(_ -> hide());
        shown = Optional.of(line);
        since = time.nanos();
        shell.lay(line);
        clock.start(this::look);
    }

    /** How it looks, at the foot of a {@link StackPane}. */
    static Label line(String words) {
        Label line = Words.wrapped(words, "quiet-line");
        line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        return line;
    }

    private void look() {
        if (time.nanos() - since >= STAYS.toNanos() || shown.filter(line -> line.getScene() != null).isEmpty()) {
            hide();
        }
    }

    private void hide() {
        clock.stop();
        shown.ifPresent(shell::lift);
        shown = Optional.empty();
    }
}
