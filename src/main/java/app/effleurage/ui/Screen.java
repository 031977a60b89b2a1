package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.Teaching;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

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

    /**
     * Does what a key of whoever shows a routine means here.
     *
     * @return whether it meant anything
     */
    default boolean teach(Teaching act) {
        return false;
    }

    /**
     * Moves what is pointed with by an arrow key held with Shift, for who has no mouse.
     *
     * @return whether there is anything to point with
     */
    default boolean point(KeyCode arrow) {
        return false;
    }

    /** Whether what goes on is told by a voice, so that nobody else need say it. */
    default boolean isNarrated() {
        return false;
    }

    /** It is on show now; puts the focus where the next key should go. */
    void entered();

    /**
     * How large an em is to be in a window of this size, in pixels.
     *
     * @param text how many times as large as designed the user wants words, from 1
     */
    double em(double width, double height, double text);

    /** Another page lies over it for a while; {@link #entered} tells that it is back. */
    default void covered() {
    }

    /** The window shows another page from now on, or closes; lets go of everything. */
    default void left() {
    }
}
