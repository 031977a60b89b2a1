package app.effleurage.ui.intake;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.library.FaultyFile;
import app.effleurage.ui.library.FaultyFileBox;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says of files that somebody sent why they cannot be played. */
public final class FaultySheet extends StackPane {

    private final PillButton close;

    /** @param files at least one */
    public FaultySheet(List<FaultyFile> files, Messages words, Runnable onClose) {
        Styles.styled(this, "veil");
        Styles.dress(this, FaultySheet.class, "intake.css", Letters.of(words));
        VBox faults = Styles.styled(new VBox(), "intake-faults");
        files.forEach(file -> faults.getChildren().add(new FaultyFileBox(file, words.locale())));
        close = new PillButton(words.get("faults.close"), PillButton.Voice.PRIMARY, onClose);
        DownScroll scroll = DownScroll.whole(faults);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = Styles.styled(new VBox(
                Words.wrapped(words.get("faults.title", files.size()), Styles.TITLE),
                Words.wrapped(words.get("faults.text", files.size()), Styles.BODY),
                scroll, new HBox(close)), Styles.SURFACE, "intake-sheet", "wide");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    /** Puts the focus on the way back. */
    public void focusClose() {
        close.requestFocus();
    }
}
