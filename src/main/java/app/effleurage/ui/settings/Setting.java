package app.effleurage.ui.settings;

import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One thing to choose: what it is, a sentence on what it does, and the choice. */
final class Setting extends VBox {

    Setting(String name, String what, Node choice) {
        Styles.styled(this, "setting");
        if (choice instanceof Choices<?> choices) {
            choices.of(name);
        }
        getChildren().addAll(Words.wrapped(name, Styles.HEADING), Words.wrapped(what, Styles.QUIET), choice);
    }
}
