package app.effleurage.ui.settings;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Switch;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whether the screen is read out by the program's own voice, or why that cannot be heard. */
final class ReadingAloud extends VBox {

    private final SettingsViewModel model;
    private final Messages words;
    private final Switch isOn;
    private final Label none;

    /**
     * @param key the key that does the same, as a person calls it
     * @param pageKey the key that has all of a page read out
     */
    ReadingAloud(SettingsViewModel model, Messages words, String key, String pageKey) {
        this.model = model;
        this.words = words;
        isOn = new Switch(words.get("aloud.on"), false, model::chooseReadsScreen);
        none = Words.wrapped(words.get("aloud.none"), Styles.BODY);
        none.managedProperty().bind(none.visibleProperty());
        Setting setting = new Setting(words.get("aloud"), words.get("aloud.what", key, pageKey), isOn);
        setting.getChildren().add(none);
        getChildren().add(setting);
        show();
    }

    /** Shows what holds now, with whatever voices have been found meanwhile. */
    void show() {
        isOn.setSelected(model.hearing().readsScreen());
        none.setVisible(!model.canRead(words.language()));
    }
}
