package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import javafx.scene.Parent;

/** One of the pages that the window shows, with what its keys do. */
interface Screen {

    Parent node();

    Place place();

    /**
     * Does what a key means here.
     *
     * @param number the digit of {@link Act#CHOOSE}, else 0
     * @return whether it meant anything
     */
    boolean perform(Act act, int number);

    /** It is on show now; puts the focus where the next key should go. */
    void entered();

    /** How large an em is to be in a window of this size, in pixels. */
    double em(double width, double height);

    /** The window shows another page from now on, or closes; lets go of everything. */
    default void left() {
    }
}
