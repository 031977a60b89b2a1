package app.effleurage.export;

import app.effleurage.ui.theme.Theme;
import java.util.Objects;
import java.util.Optional;

/**
 * How a contact sheet is to look.
 *
 * @param frames pictures a step, {@value #FEWEST} to {@value #MOST}
 * @param theme in which colours
 * @param facing whether the face is of someone sitting opposite, rather than in a mirror
 * @param stageOnly whether the stage is shown alone, without the words beside it
 * @param person whose face and hands, by the id of the person's folder; the first where empty or unknown
 * @param isStill whether it is as for whoever is bothered by motion: hands stand where the stroke works
 */
public record SheetOptions(
        int frames, Theme theme, boolean facing, boolean stageOnly, Optional<String> person, boolean isStill) {

    public static final int FEWEST = 1;
    /** Past this, a row is wider than the toolkit's software pipeline takes pictures. */
    public static final int MOST = 16;

    public SheetOptions {
        if (frames < FEWEST || frames > MOST) {
            throw new IllegalArgumentException("frames: " + frames + " is not " + FEWEST + " to " + MOST);
        }
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(person, "person");
    }

    /** Of the first person, with hands as they move. */
    public SheetOptions(int frames, Theme theme, boolean facing, boolean stageOnly) {
        this(frames, theme, facing, stageOnly, Optional.empty(), false);
    }
}
