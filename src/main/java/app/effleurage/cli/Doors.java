package app.effleurage.cli;

import app.effleurage.cli.text.TextTerminal;
import app.effleurage.sound.live.SoundOut;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The ways out of the commands to where things are shown.
 *
 * @param display whether a window can be opened at all
 * @param window opens it
 * @param pictures draws without one
 * @param sheets draws a whole routine without one
 * @param sound a loudspeaker
 * @param terminal where a person reads and types, when playing in text
 */
record Doors(
        DisplayProbe display, WindowLauncher window, PictureMaker pictures, SheetMaker sheets,
        SoundOut sound, Supplier<TextTerminal> terminal) {

    Doors {
        Objects.requireNonNull(display, "display");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(terminal, "terminal");
    }
}
