package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Settings;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is brought to the window by keys: pasted, as if it had been dropped. */
@ExtendWith(ApplicationExtension.class)
class DropTargetTest {

    private final List<Path> brought = new ArrayList<>();
    private Shell shell;

    @Start
    void open(Stage window) {
        shell = new Shell(window, new KeyMap(Locale.ENGLISH), Messages.beside(Shell.class, Locale.ENGLISH),
                new Appearance(Settings.DEFAULT, _ -> { }), new TroubleDesk());
        PillButton one = new PillButton("one", PillButton.Voice.QUIET, () -> { });
        shell.show(new PlainPage(new StackPane(one), one, Place.LIBRARY));
        new DropTarget(shell, () -> "Let go", brought::addAll);
        window.show();
    }

    @Test
    void aRoutineFileIsPastedAndNothingElse(FxRobot robot) {
        copy(robot, Path.of("/home/someone/picture.png"));
        paste(robot);
        assertThat(brought).isEmpty();

        copy(robot, Path.of("/home/someone/evening.effleurage"));
        paste(robot);
        assertThat(brought).containsExactly(Path.of("/home/someone/evening.effleurage"));
    }

    @Test
    void nothingIsPastedWhileSomethingPlaysOrIsAsked(FxRobot robot) {
        copy(robot, Path.of("/home/someone/evening.effleurage"));
        robot.interact(() -> shell.open(new StackPane()));
        paste(robot);
        assertThat(brought).isEmpty();
    }

    private static void copy(FxRobot robot, Path file) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void paste(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    }
}
