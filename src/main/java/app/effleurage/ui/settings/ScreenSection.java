package app.effleurage.ui.settings;

import app.effleurage.journal.MotionChoice;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.layout.VBox;

/** Colours and motion. */
final class ScreenSection extends VBox {

    private final SettingsViewModel model;
    private final Choices<ThemeChoice> theme;
    private final Choices<MotionChoice> motion;

    ScreenSection(SettingsViewModel model, Messages words) {
        this.model = model;
        Styles.styled(this, "section");
        theme = new Choices<>(List.of(ThemeChoice.values()), model.look().theme(),
                choice -> words.get("theme." + choice.id()), model::chooseTheme);
        motion = new Choices<>(List.of(MotionChoice.values()), model.look().motion(),
                choice -> words.get("motion." + choice.id()), model::chooseMotion);
        getChildren().addAll(
                new Setting(words.get("theme"), words.get("theme.what"), theme),
                new Setting(words.get("motion"), words.get("motion.what"), motion));
    }

    /** Shows what holds now. */
    void show() {
        theme.select(model.look().theme());
        motion.select(model.look().motion());
    }
}
