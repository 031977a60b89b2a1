package app.effleurage.ui;

import app.effleurage.routinefile.Intake;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/**
 * Has routine files be dropped on the window, or pasted, wherever nothing plays and nothing is asked. JavaFX thread.
 */
final class DropTarget {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Shell shell;
    private final Consumer<List<Path>> onFiles;
    private final Supplier<String> words;
    private final Label said = Words.wrapped("", Styles.TITLE);
    private final StackPane hint = hint(said);

    /**
     * @param words say what happens when they are let go, in the language of now
     * @param onFiles called with what was dropped; at least one of them may be a routine
     */
    DropTarget(Shell shell, Supplier<String> words, Consumer<List<Path>> onFiles) {
        this.shell = shell;
        this.onFiles = onFiles;
        this.words = words;
        hint.setMouseTransparent(true);
        shell.scene().setOnDragOver(this::over);
        shell.scene().setOnDragExited(_ -> shell.lift(hint));
        shell.scene().setOnDragDropped(this::dropped);
        shell.scene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)) {
                paste(Clipboard.getSystemClipboard(), event);
            }
        });
    }

    /** As if it had been dropped: for who has no mouse. */
    private void paste(Clipboard clipboard, KeyEvent event) {
        if (shell.mayBeAsked() && isWelcome(clipboard)) {
            onFiles.accept(files(clipboard));
            event.consume();
        }
    }

    /** What lies over the page while files hang above it. */
    static StackPane hint(Label said) {
        return Styles.styled(new StackPane(said), "drop-hint");
    }

    private void over(DragEvent event) {
        if (isWelcome(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            if (hint.getParent() == null) {
                said.setText(words.get());
                shell.lay(hint);
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        shell.lift(hint);
        boolean isTaken = isWelcome(event);
        if (isTaken) {
            onFiles.accept(files(event.getDragboard()));
        }
        event.setDropCompleted(isTaken);
        event.consume();
    }

    private boolean isWelcome(DragEvent event) {
        return shell.mayBeAsked() && isWelcome(event.getDragboard());
    }

    private static boolean isWelcome(Clipboard brought) {
        return brought.hasFiles() && files(brought).stream().anyMatch(Intake::mayBeRoutine);
    }

    private static List<Path> files(Clipboard brought) {
        return brought.getFiles().stream().map(File::toPath).toList();
    }
}
