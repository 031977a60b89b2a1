package app.effleurage.ui.settings;

import app.effleurage.sound.voice.Voice;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The voices to choose from, or a sentence where there is none. */
final class VoicePicker extends VBox {

    private final SettingsViewModel model;
    private final Messages words;
    private List<Voice> shown;
    private Optional<Choices<Optional<Voice>>> choices = Optional.empty();

    VoicePicker(SettingsViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "voices");
        show();
    }

    /** Shows what holds now, with whatever voices have been found meanwhile. */
    void show() {
        List<Voice> voices = model.voices(words.locale());
        // The same buttons as long as they will do: new ones would take the focus away.
        if (!voices.equals(shown)) {
            shown = voices;
            fill();
        }
        choices.ifPresent(all -> all.select(model.voice(words.locale())));
    }

    private void fill() {
        if (shown.isEmpty()) {
            choices = Optional.empty();
            getChildren().setAll(Words.wrapped(words.get("voice.none"), Styles.BODY));
            return;
        }
        List<Optional<Voice>> all = Stream.concat(
                Stream.of(Optional.<Voice>empty()), shown.stream().map(Optional::of)).toList();
        Choices<Optional<Voice>> made = new Choices<>(all, model.voice(words.locale()),
                each -> each.map(Voice::name).orElseGet(() -> words.get("voice.usual")), model::chooseVoice)
                .of(words.get("voice"));
        choices = Optional.of(made);
        getChildren().setAll(made);
    }
}
