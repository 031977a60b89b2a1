package app.effleurage.ui.before;

import app.effleurage.ui.control.Switch;
import app.effleurage.ui.control.WideToggle;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A switch with its words: on while its knob is at the right. */
final class HoldSwitch extends WideToggle {

    HoldSwitch(String text, boolean on, Consumer<Boolean> onChange) {
        super(content(text), text);
        Styles.styled(this, "switch");
        setSelected(on);
        setOnAction(_ -> onChange.accept(isSelected()));
    }

    private static HBox content(String text) {
        Label label = Words.wrapped(text, Styles.HEADING);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Styles.styled(new HBox(label, Switch.track()), "switch-line");
    }
}
