package app.effleurage.ui.presenter;

import app.effleurage.ui.control.PictureButton;
import app.effleurage.ui.theme.Icon;
import javafx.scene.control.ContentDisplay;

/** A tool: a picture over one or two words, so that nobody has to guess before an audience. */
final class ToolButton extends PictureButton {

    /**
     * @param name one or two words
     * @param what it does, in a phrase
     * @param keys the keys that do the same, as a person calls them
     */
    ToolButton(Icon icon, String name, String what, String keys, Runnable act) {
        super(icon, "tool-button", act);
        setText(name);
        setContentDisplay(ContentDisplay.TOP);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        say(what, keys);
    }

    /** Another picture and another name, as when play becomes pause. */
    void become(Icon icon, String name) {
        setIcon(icon);
        setText(name);
    }
}
