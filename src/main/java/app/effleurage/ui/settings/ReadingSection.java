package app.effleurage.ui.settings;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.layout.VBox;

/** How large words are, near and across the room. */
final class ReadingSection extends VBox {

    private final SettingsViewModel model;
    private final Choices<Integer> text;
    private final Choices<Boolean> acrossTheRoom;

    /**
     * @param key the key that does the second while a routine plays, as a person calls it
     */
    ReadingSection(SettingsViewModel model, Messages words, String key) {
        this.model = model;
        Styles.styled(this, "section");
        text = new Choices<>(model.textPercents(), model.look().textPercent(),
                percent -> words.get("text.percent", percent), model::chooseTextPercent);
        acrossTheRoom = new Choices<>(List.of(false, true), model.look().isAcrossTheRoom(),
                isWanted -> words.get(isWanted ? "across.on" : "across.off"), model::chooseAcrossTheRoom);
        getChildren().addAll(
                new Setting(words.get("text"), words.get("text.what"), text),
                new Setting(words.get("across"), words.get("across.what", key), acrossTheRoom));
    }

    /** Shows what holds now. */
    void show() {
        text.select(model.look().textPercent());
        acrossTheRoom.select(model.look().isAcrossTheRoom());
    }
}
