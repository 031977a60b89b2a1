package app.effleurage.ui.control;

import app.effleurage.ui.theme.Icon;

/** A quiet button that shows a picture alone. */
public final class IconButton extends PictureButton {

    /**
     * @param words what it does
     * @param keys the keys that do the same, as a person calls them; empty when there are none
     */
    public IconButton(Icon icon, String words, String keys, Runnable act) {
        super(icon, "icon-button", act);
        say(words, keys);
    }

    /** Another picture and other words, as when pause becomes play. */
    public void become(Icon icon, String words, String keys) {
        setIcon(icon);
        say(words, keys);
    }
}
