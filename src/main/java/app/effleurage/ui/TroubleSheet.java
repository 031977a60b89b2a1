package app.effleurage.ui;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one calm sheet that a bug gets: a plain sentence, a short code, the details, and a way back. */
final class TroubleSheet extends StackPane {

    private final PillButton back;

    TroubleSheet(Trouble trouble, Messages words, Runnable onBack) {
        Styles.styled(this, "veil");
        TextArea details = Styles.styled(new TextArea(trouble.details()), "trouble-details");
        details.setEditable(false);
        // What programs say of themselves is read from the left.
        details.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        details.setAccessibleText(words.get("trouble.code", trouble.code()));
        back = new PillButton(words.get("trouble.back"), PillButton.Voice.PRIMARY, onBack);
        PillButton copy = new PillButton(words.get("trouble.copy"), Icon.COPY, PillButton.Voice.QUIET,
                () -> copy(trouble));
        VBox sheet = Styles.styled(new VBox(
                Words.wrapped(words.get("trouble.title"), Styles.TITLE),
                Words.wrapped(words.get("trouble.text"), Styles.BODY),
                Words.wrapped(words.get("trouble.code", trouble.code()), Styles.HEADING),
                details,
                Styles.styled(new HBox(back, copy), "trouble-ways")), Styles.SURFACE, "trouble-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    void focusBack() {
        back.requestFocus();
    }

    private static void copy(Trouble trouble) {
        ClipboardContent content = new ClipboardContent();
        content.putString(trouble.code() + System.lineSeparator() + trouble.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
