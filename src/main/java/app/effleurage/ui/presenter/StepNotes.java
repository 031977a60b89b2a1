package app.effleurage.ui.presenter;

import app.effleurage.routine.Step;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The words of a step for whoever shows it: what the audience reads, the notes, and what comes next. */
final class StepNotes extends VBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Score score;
    private final Messages words;
    private final Label count = Words.line("", "presenter-count");
    private final Label name = Words.even("", "presenter-name");
    private final Label instruction = Words.even("", "presenter-instruction");
    private final Label notes = Words.wrapped("", "presenter-notes");
    private final DownScroll read = new DownScroll(notes);
    private final Label next = Words.wrapped("", "presenter-next-name");
    private final PictureFrame nextPicture = Styles.styled(new PictureFrame(), "presenter-next-picture");
    private int shown = -1;

    StepNotes(Score score, Messages words) {
        this.score = score;
        this.words = words;
        Styles.styled(this, "step-notes");
        VBox sheet = Styles.styled(new VBox(Words.line(words.get("notes"), Styles.LABEL), read),
                Styles.SURFACE, "notes-sheet");
        VBox.setVgrow(read, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox nextWords = new VBox(Words.line(words.get("next"), Styles.LABEL), next);
        HBox.setHgrow(nextWords, Priority.ALWAYS);
        HBox nextLine = Styles.styled(new HBox(nextPicture, nextWords), "presenter-next");
        getChildren().addAll(count, name, instruction, sheet, nextLine);
    }

    void show(Moment moment) {
        ScoredStep scored = moment.step().scored();
        if (scored.index() == shown) {
            return;
        }
        shown = scored.index();
        Step step = scored.step();
        count.setText(words.get("step.of", shown + 1, score.steps().size()));
        name.setText(step.words().name().in(words.locale()));
        instruction.setText(step.words().instruction().in(words.locale()));
        notes.setText(step.words().notes().map(text -> text.in(words.locale())).orElse(words.get("notes.none")));
        notes.pseudoClassStateChanged(NONE, step.words().notes().isEmpty());
        read.setVvalue(0);
        boolean last = shown == score.steps().size() - 1;
        next.setText(last ? words.get("next.end")
                : score.steps().get(shown + 1).step().words().name().in(words.locale()));
        nextPicture.setVisible(!last);
    }

    void setNextPicture(Optional<Image> image) {
        nextPicture.setImage(image.orElse(null));
    }
}
