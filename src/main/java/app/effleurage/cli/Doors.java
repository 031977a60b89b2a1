package app.effleurage.cli;

import java.util.Objects;

/**
 * The ways out of the commands to what needs a toolkit.
 *
 * @param display whether a window can be opened at all
 * @param window opens it
 * @param pictures draws without one
 */
record Doors(DisplayProbe display, WindowLauncher window, PictureMaker pictures) {

    Doors {
        Objects.requireNonNull(display, "display");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(pictures, "pictures");
    }
}
