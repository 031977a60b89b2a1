package app.effleurage.export;

import app.effleurage.ui.theme.Theme;
import java.util.Objects;
import java.util.Optional;

/**
 * How a picture of the player is to look.
 *
 * @param width pixels across, {@value #SMALLEST} to {@value #LARGEST}
 * @param height pixels down, the same
 * @param theme in which colours
 * @param facing whether the face is of someone sitting opposite, rather than in a mirror
 * @param person whose face and hands, by the id of the person's folder; the first where empty or unknown
 * @param isStill whether it is as for whoever is bothered by motion: hands stand where the stroke works
 */
public record PictureOptions(
        int width, int height, Theme theme, boolean facing, Optional<String> person, boolean isStill) {

    public static final int SMALLEST = 320;
    /** The toolkit's software pipeline takes pictures up to here. */
    public static final int LARGEST = 6000;

    public PictureOptions {
        requireSize("width", width);
        requireSize("height", height);
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(person, "person");
    }

    /** Of the first person, with hands as they move. */
    public PictureOptions(int width, int height, Theme theme, boolean facing) {
        this(width, height, theme, facing, Optional.empty(), false);
    }

    private static void requireSize(String name, int pixels) {
        if (pixels < SMALLEST || pixels > LARGEST) {
            throw new IllegalArgumentException(
                    name + ": " + pixels + " is not " + SMALLEST + " to " + LARGEST + " pixels");
        }
    }
}
