package app.effleurage.ui;

import app.effleurage.routinefile.Intake;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Has routine files be dropped on the window, wherever nothing plays and nothing is asked. JavaFX thread. */
final class DropTarget {

    private final Shell shell;
    private final Consumer<List<Path>> onFiles;
    private final StackPane hint;

    /**
     * @param hint says what happens when they are let go
     * @param onFiles called with what was dropped; at least one of them may be a routine
     */
    DropTarget(Shell shell, String hint, Consumer<List<Path>> onFiles) {
        this.shell = shell;
        this.onFiles = onFiles;
        this.hint = Styles.styled(new StackPane(Words.wrapped(hint, Styles.TITLE)), "drop-hint");
        this.hint.setMouseTransparent(true);
        shell.scene().setOnDragOver(this::over);
        shell.scene().setOnDragExited(_ -> shell.lift(this.hint));
        shell.scene().setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (isWelcome(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            if (hint.getParent() == null) {
                shell.lay(hint);
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        shell.lift(hint);
        boolean isTaken = isWelcome(event);
        if (isTaken) {
            onFiles.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(isTaken);
        event.consume();
    }

    private boolean isWelcome(DragEvent event) {
        return shell.mayBeAsked() && event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream().map(File::toPath).anyMatch(Intake::mayBeRoutine);
    }
}
