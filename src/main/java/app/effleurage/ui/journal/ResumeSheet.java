package app.effleurage.ui.journal;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Offers to go on with a routine that was left, or says kindly why that cannot be. */
public final class ResumeSheet extends StackPane {

    private final PillButton first;

    /**
     * @param onYes goes on; where it cannot, begins afresh; where nothing is left, as {@code onNo}
     * @param onNo leaves it
     */
    public ResumeSheet(ResumeOffer offer, Messages words, Runnable onYes, Runnable onNo) {
        Styles.styled(this, "veil");
        Styles.dress(this, ResumeSheet.class, "journal.css", Letters.of(words));
        VBox sheet = Styles.styled(new VBox(), Styles.SURFACE, "resume-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        PillButton no = new PillButton(words.get("resume.no"), PillButton.Voice.QUIET, onNo);
        switch (offer) {
            case ResumeOffer.GoOn(var title, var step, var stepName, var ago) -> {
                first = new PillButton(words.get("resume.yes", step), PillButton.Voice.PRIMARY, onYes);
                sheet.getChildren().addAll(
                        Words.wrapped(words.get("resume.title"), Styles.TITLE),
                        Words.wrapped(words.get("resume.text", title, ago, step, stepName), Styles.BODY), ways(no));
            }
            case ResumeOffer.Changed(var title) -> {
                first = new PillButton(words.get("resume.afresh"), PillButton.Voice.PRIMARY, onYes);
                sheet.getChildren().addAll(
                        Words.wrapped(words.get("resume.changed.title"), Styles.TITLE),
                        Words.wrapped(words.get("resume.changed.text", title), Styles.BODY), ways(no));
            }
            case ResumeOffer.Gone() -> {
                first = new PillButton(words.get("resume.all-right"), PillButton.Voice.PRIMARY, onNo);
                sheet.getChildren().addAll(
                        Words.wrapped(words.get("resume.gone.title"), Styles.TITLE),
                        Words.wrapped(words.get("resume.gone.text"), Styles.BODY), ways());
            }
        }
        getChildren().add(sheet);
    }

    /** Puts the focus on the first way. */
    public void focusFirst() {
        first.requestFocus();
    }

    private HBox ways(PillButton... others) {
        HBox row = Styles.styled(new HBox(first), "question-ways");
        row.getChildren().addAll(others);
        return row;
    }
}
