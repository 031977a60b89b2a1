package app.effleurage.export;

import app.effleurage.ui.theme.Theme;
import java.util.Objects;

/**
 * How a contact sheet is to look.
 *
 * @param frames pictures a step, {@value #FEWEST} to {@value #MOST}
 * @param theme in which colours
 * @param facing whether the face is of someone sitting opposite, rather than in a mirror
 * @param stageOnly whether the stage is shown alone, without the words beside it
 */
public record SheetOptions(int frames, Theme theme, boolean facing, boolean stageOnly) {

    public static final int FEWEST = 1;
    /** Past this, a row is wider than the toolkit's software pipeline takes pictures. */
    public static final int MOST = 16;

    public SheetOptions {
        if (frames < FEWEST || frames > MOST) {
            throw new IllegalArgumentException("frames: " + frames + " is not " + FEWEST + " to " + MOST);
        }
        Objects.requireNonNull(theme, "theme");
    }
}
