package app.effleurage.ui.journal;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The one question about a history, asked once, after the first routine that was finished. */
public final class HistoryQuestion extends VBox {

    /** @param onAnswer told whether a history is wanted */
    public HistoryQuestion(Messages words, Consumer<Boolean> onAnswer) {
        Styles.styled(this, Styles.SURFACE, "history-question");
        Styles.dress(this, HistoryQuestion.class, "journal.css", Letters.of(words));
        ask(words, onAnswer);
    }

    private void ask(Messages words, Consumer<Boolean> onAnswer) {
        getChildren().setAll(
                Words.wrapped(words.get("question.title"), Styles.HEADING),
                Words.wrapped(words.get("question.text"), Styles.QUIET),
                Styles.styled(new HBox(
                        way(words, "question.yes", "question.kept", true, onAnswer),
                        way(words, "question.no", "question.not-kept", false, onAnswer)), "question-ways"));
    }

    private PillButton way(Messages words, String name, String then, boolean answer, Consumer<Boolean> onAnswer) {
        return new PillButton(words.get(name), PillButton.Voice.QUIET, () -> {
            getChildren().setAll(Words.wrapped(words.get(then), Styles.QUIET));
            onAnswer.accept(answer);
        });
    }
}
