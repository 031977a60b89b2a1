package app.effleurage.ui.player;

import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.theme.Styles;
import java.time.Duration;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What lies over the stage when it does not play: that it is paused and why, or the count back in. */
final class OverStage extends StackPane {

    private final Messages words;
    private final KeyMap keys;
    private final Label count = Words.line("", "count-figure");
    private final Label countStep = Words.even("", "count-step");
    private final VBox countBox;
    private final Label pauseTitle = Words.line("", "pause-title");
    private final Label pauseReason = Words.even("", "pause-reason");
    private final VBox pauseBox;

    OverStage(Messages words, KeyMap keys) {
        this.words = words;
        this.keys = keys;
        Styles.styled(this, "over-stage");
        countBox = Styles.styled(new VBox(countStep, count, Words.line(words.get("count-in"), "count-word")), "count-box");
        pauseBox = Styles.styled(new VBox(pauseTitle, pauseReason), "pause-box");
        for (VBox box : new VBox[] {countBox, pauseBox}) {
            box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        // Low on the stage, so that the face stays free to be pointed at.
        setAlignment(pauseBox, Pos.BOTTOM_CENTER);
        getChildren().addAll(countBox, pauseBox);
    }

    /** What is said by now, in one go: that it is paused and how to go on, or with what; empty while it plays. */
    String inWords() {
        if (pauseBox.isVisible()) {
            return pauseTitle.getText() + ". " + pauseReason.getText();
        }
        return countBox.isVisible() ? countStep.getText() + ". " + words.get("count-in") : "";
    }

    /**
     * @param step what the step is called that playing stands in
     * @param refused whether the last move was refused by the lock
     * @param hearsClaps whether two claps would be heard
     */
    void show(Phase phase, String step, boolean refused, boolean hearsClaps) {
        countBox.setVisible(false);
        pauseBox.setVisible(false);
        getStyleClass().remove("veiled");
        switch (phase) {
            case Phase.CountingIn countingIn -> {
                count.setText(Integer.toString(countingIn.count()));
                countStep.setText(step);
                countBox.setVisible(true);
            }
            case Phase.Paused(var reason) -> {
                getStyleClass().add("veiled");
                say(words.get("paused"), why(reason, hearsClaps));
            }
            case Phase.Waiting(OptionalLong left) -> say(words.get("waiting"), howToGoOn(left, hearsClaps));
            case Phase.Ready _, Phase.Playing _, Phase.Finished _ -> {
                if (refused) {
                    say(words.get("locked"), words.get("locked.how", keys.key(Act.LOCK)));
                }
            }
        }
    }

    private String howToGoOn(OptionalLong left, boolean hearsClaps) {
        String key = keys.key(Act.PLAY_OR_PAUSE);
        return left.isPresent()
                ? words.get(hearsClaps ? "waiting.until.claps" : "waiting.until", key,
                        TimeText.length(Duration.ofNanos(left.getAsLong())))
                : words.get(hearsClaps ? "waiting.on.claps" : "waiting.on", key);
    }

    private void say(String title, String reason) {
        pauseTitle.setText(title);
        pauseReason.setText(reason);
        pauseBox.setVisible(true);
    }

    private String why(PauseReason reason, boolean hearsClaps) {
        String goOn = keys.key(Act.PLAY_OR_PAUSE);
        return switch (reason) {
            case PauseReason.ByUser _ -> words.get(hearsClaps ? "paused.by-user.claps" : "paused.by-user", goOn);
            case PauseReason.Gap(var length) ->
                    words.get(hearsClaps ? "paused.gap.claps" : "paused.gap", TimeText.length(length), goOn);
            case PauseReason.Hidden _ -> words.get(hearsClaps ? "paused.hidden.claps" : "paused.hidden", goOn);
        };
    }
}
