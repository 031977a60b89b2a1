package app.effleurage.ui.before;

import app.effleurage.ui.control.Press;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A switch with its words: on while its knob is at the right. */
final class HoldSwitch extends ToggleButton {

    HoldSwitch(String text, boolean on, Consumer<Boolean> onChange) {
        Styles.styled(this, "switch");
        StackPane track = Styles.styled(new StackPane(Styles.styled(new Region(), "switch-knob")), "switch-track");
        Label label = Words.wrapped(text, Styles.HEADING);
        HBox.setHgrow(label, Priority.ALWAYS);
        setGraphic(Styles.styled(new HBox(label, track), "switch-line"));
        setAccessibleText(text);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setSelected(on);
        setOnAction(_ -> onChange.accept(isSelected()));
        Press.onEnter(this);
    }
}
