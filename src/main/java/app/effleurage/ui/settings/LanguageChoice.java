package app.effleurage.ui.settings;

import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What everything is said in. */
final class LanguageChoice {

    private final SettingsViewModel model;
    private final Choices<Optional<Language>> language;
    private final Setting setting;

    LanguageChoice(SettingsViewModel model, Messages words) {
        this.model = model;
        List<Optional<Language>> all =
                Stream.concat(Stream.of(Optional.<Language>empty()), Language.all().stream().map(Optional::of)).toList();
        language = new Choices<>(all, model.look().language(),
                choice -> choice.map(Language::ownName).orElseGet(() -> words.get("language.machine")),
                model::chooseLanguage);
        for (Language each : Language.all()) {
            // Each is read by who reads it, in its own letters.
            language.button(Optional.of(each)).setStyle("-fx-font-family: \"" + Letters.of(each.locale()).strong().family() + "\";");
        }
        // Only who comes here needs all the letters there are.
        language.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Fonts.loadAll();
            }
        });
        setting = new Setting(words.get("language"), words.get("language.what"), language);
    }

    /** The choice with its name, for a section. */
    Node setting() {
        return setting;
    }

    /** Shows what holds now. */
    void show() {
        language.select(model.look().language());
    }

    /** Puts the focus on the language that is chosen. */
    void focusChosen() {
        language.focusChosen();
    }
}
