package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;

/** The name of a key, drawn as a key. */
public final class KeyCap extends Label {

    public KeyCap(String name) {
        super(name);
        Styles.styled(this, "key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
