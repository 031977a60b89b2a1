package app.effleurage.ui.settings;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.layout.VBox;

/** How a routine goes on: after a pause, after each step, and whether a history is kept of it. */
final class PlayingSection extends VBox {

    private final SettingsViewModel model;
    private final Choices<Boolean> afterPause;
    private final Choices<Boolean> afterStep;
    private final Choices<HistoryChoice> history;

    PlayingSection(SettingsViewModel model, Messages words) {
        this.model = model;
        Styles.styled(this, "section");
        afterPause = new Choices<>(List.of(false, true), model.playback().repeatsStep(),
                repeats -> words.get(repeats ? "pause.step" : "pause.breath"), model::chooseRepeatsStep);
        afterStep = new Choices<>(List.of(false, true), model.playback().waitsAfterEachStep(),
                waits -> words.get(waits ? "step.wait" : "step.on"), model::chooseWaitsAfterEachStep);
        // Neither is chosen where nobody has been asked yet.
        history = new Choices<>(List.of(HistoryChoice.KEEP, HistoryChoice.NONE), model.historyProperty().getValue(),
                choice -> words.get(choice == HistoryChoice.KEEP ? "history.keep" : "history.none"),
                model::chooseHistory);
        getChildren().addAll(
                new Setting(words.get("pause"), words.get("pause.what"), afterPause),
                new Setting(words.get("step"), words.get("step.what"), afterStep),
                new Setting(words.get("history"), words.get("history.what"), history));
    }

    /** Shows what holds now. */
    void show() {
        afterPause.select(model.playback().repeatsStep());
        afterStep.select(model.playback().waitsAfterEachStep());
        history.select(model.historyProperty().getValue());
    }
}
