package app.effleurage.ui.control;

import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Button;

/** A button with words, round at both ends. Enter presses it as well as Space. */
public final class PillButton extends Button {

    /** How loudly a button speaks. */
    public enum Voice {
        /** The one thing to do next. */
        PRIMARY("primary"),
        QUIET("quiet"),
        /** No edge: for what is rarely wanted. */
        PLAIN("plain");

        private final String styleClass;

        Voice(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    public PillButton(String words, Voice voice, Runnable act) {
        super(words);
        Styles.styled(this, "pill", voice.styleClass);
        setOnAction(_ -> act.run());
        Press.onEnter(this);
    }

    public PillButton(String words, Icon icon, Voice voice, Runnable act) {
        this(words, voice, act);
        setGraphic(new IconView(icon));
    }

    /** Larger, for the way on. */
    public PillButton large() {
        return Styles.styled(this, "large");
    }
}
