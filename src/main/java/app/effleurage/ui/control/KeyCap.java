package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;

/** The name of a key, drawn as a key. */
public final class KeyCap extends Label {

    private static final double LEAST_EMS = 2;

    public KeyCap(String name) {
        super(name);
        Styles.styled(this, "key-cap");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Wider than high, and never narrower than its name: a sheet that said so would have the name cut. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), LEAST_EMS * getFont().getSize());
    }
}
