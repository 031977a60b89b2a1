package app.effleurage.ui.settings;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.KeyCap;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which key does what while a routine plays or is shown: one's own instead of the designed, unless it clashes. */
final class KeysSection extends VBox {

    private final SettingsViewModel model;
    private final Messages words;
    private final KeyMap keys;
    private final Label told = Words.wrapped("", "keys-told");
    private final Map<Deed, HBox> caps = new LinkedHashMap<>();
    private final Map<Deed, PillButton> buttons = new LinkedHashMap<>();
    private Optional<Deed> waiting = Optional.empty();

    KeysSection(SettingsViewModel model, Messages words, KeyMap keys) {
        this.model = model;
        this.words = words;
        this.keys = keys;
        Styles.styled(this, "section");
        VBox lines = Styles.styled(new VBox(), "key-lines");
        for (Deed deed : KeyMap.changeable()) {
            lines.getChildren().add(line(deed));
        }
        getChildren().addAll(new Setting(words.get("keys"), words.get("keys.what"), new VBox(told, lines)),
                new PillButton(words.get("keys.designed"), PillButton.Voice.QUIET, this::designed));
        addEventFilter(KeyEvent.ANY, this::take);
        show();
    }

    /** Shows what holds now. */
    void show() {
        caps.forEach((deed, box) -> {
            box.getChildren().clear();
            keys.table().stream().filter(binding -> binding.act() == deed)
                    .filter(binding -> binding.places().stream().anyMatch(place -> place.isPlayedByKeys()))
                    .flatMap(binding -> keys.told(binding).stream()).distinct()
                    .forEach(key -> box.getChildren().add(new KeyCap(keys.name(key))));
        });
        buttons.forEach((deed, button) -> button.setText(
                words.get(waiting.filter(deed::equals).isPresent() ? "keys.press" : "keys.change")));
    }

    private HBox line(Deed deed) {
        Label name = Words.wrapped(keys.name(deed));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox box = Styles.styled(new HBox(), "key-caps");
        PillButton change = new PillButton("", PillButton.Voice.PLAIN, () -> await(deed));
        change.setAccessibleText(words.get("keys.change.of", keys.name(deed)));
        caps.put(deed, box);
        buttons.put(deed, change);
        return Styles.styled(new HBox(name, box, change), "key-line");
    }

    private void await(Deed deed) {
        waiting = Optional.of(deed);
        told.setText("");
        // The key comes to where the focus is.
        buttons.get(deed).requestFocus();
        show();
    }

    /** The next key is the one that is wanted, whatever it does otherwise. */
    private void take(KeyEvent event) {
        if (waiting.isEmpty()) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            Deed deed = waiting.get();
            waiting = Optional.empty();
            choose(deed, event.getCode());
            show();
        }
    }

    private void choose(Deed deed, KeyCode code) {
        Optional<Deed> clash = keys.clash(deed, code);
        if (code == KeyCode.ESCAPE) {
            told.setText("");
        } else if (!KeyMap.canBeChosen(code)) {
            told.setText(words.get("keys.cannot", code.getName()));
        } else if (clash.isPresent()) {
            told.setText(words.get("keys.clash", code.getName(), keys.name(clash.get())));
        } else {
            told.setText("");
            model.chooseKey(deed.id(), code.name());
        }
    }

    private void designed() {
        waiting = Optional.empty();
        told.setText("");
        model.chooseDesignedKeys();
    }
}
