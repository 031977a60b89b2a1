package app.effleurage.ui.journal;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Ways;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import javafx.scene.layout.VBox;

/** What the user decides about their history: whether it is kept, to take it along, to erase it. */
final class KeepingPane extends VBox {

    private final JournalViewModel model;
    private final Messages words;

    KeepingPane(JournalViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "keeping");
        fill();
    }

    void fill() {
        boolean keeps = model.contentProperty().get().choice() == HistoryChoice.KEEP;
        boolean empty = model.contentProperty().get().history().isEmpty();
        getChildren().setAll(Words.wrapped(words.get("keeping.title"), Styles.TITLE),
                Words.wrapped(words.get(keeps ? "keeping.on" : "keeping.off"), Styles.BODY, Styles.QUIET));
        if (model.erasingProperty().get()) {
            getChildren().addAll(
                    Words.wrapped(words.get("erase.ask", model.contentProperty().get().history().size()), Styles.BODY),
                    ways(new PillButton(words.get("erase.no"), PillButton.Voice.PRIMARY, model::keepAfterAll),
                            new PillButton(words.get("erase.yes"), PillButton.Voice.QUIET, model::eraseAfterAll)));
        } else {
            PillButton export = new PillButton(words.get("export"), Icon.COPY, PillButton.Voice.QUIET, model::export);
            PillButton erase = new PillButton(words.get("erase"), PillButton.Voice.QUIET, model::erase);
            export.setDisable(empty);
            erase.setDisable(empty);
            // What is to come, and below it what there is: on one line one of the three would wrap in most languages.
            getChildren().addAll(ways(new PillButton(words.get(keeps ? "keeping.stop" : "keeping.start"),
                    PillButton.Voice.QUIET, () -> model.keepHistory(!keeps))), ways(export, erase));
        }
        if (!model.toldProperty().get().isEmpty()) {
            getChildren().add(Words.wrapped(model.toldProperty().get(), Styles.BODY, "told"));
        }
    }

    private static Ways ways(PillButton first, PillButton... others) {
        return new Ways("keeping-ways", first, others);
    }
}
