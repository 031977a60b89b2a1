package app.effleurage.ui.handout;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far something is that takes its time, and a way to give it up. */
final class MakingPane extends VBox {

    private final Messages words;
    private final Label title = Words.wrapped("", Styles.TITLE);
    private final Label count = Words.wrapped("", Styles.QUIET);
    private final ProgressBar bar = Styles.styled(new ProgressBar(), "handout-bar");
    private final PillButton giveUp;

    MakingPane(Messages words, Runnable onGiveUp) {
        this.words = words;
        Styles.styled(this, "handout-page");
        giveUp = new PillButton(words.get("making.give-up"), PillButton.Voice.QUIET, onGiveUp);
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, bar, count, new HBox(giveUp));
    }

    void focus() {
        giveUp.requestFocus();
    }

    void show(State.Working now) {
        title.setText(words.get("making." + now.what().id()));
        // Not known yet is shown as nothing done: what runs to and fro would run at sixty frames a second.
        bar.setProgress(Math.max(0, now.share()));
        count.setText(now.all() == 0 ? words.get("making.begins") : words.get("making.count", now.done(), now.all()));
    }
}
