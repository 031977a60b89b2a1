package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** On or off, with its name behind it: on while the knob is at the right. Enter turns it as well as Space. */
public final class Switch extends ToggleButton {

    /**
     * @param name what is on or off
     * @param onChange called with each change that the user makes
     */
    public Switch(String name, boolean isOn, Consumer<Boolean> onChange) {
        super(name);
        Styles.styled(this, "on-off");
        setGraphic(track());
        setMinWidth(USE_PREF_SIZE);
        setSelected(isOn);
        setOnAction(_ -> onChange.accept(isSelected()));
        Press.onEnter(this);
    }

    /** What a switch looks like: its knob is at the right while the toggle that it is put into is on. */
    public static StackPane track() {
        return Styles.styled(new StackPane(Styles.styled(new Region(), "on-off-knob")), "on-off-track");
    }
}
