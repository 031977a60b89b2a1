package app.effleurage.cli;

import app.effleurage.export.PictureOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture in pixels.
 *
 * @param width {@link #SMALLEST} to {@link #LARGEST}
 * @param height {@link #SMALLEST} to {@link #LARGEST}
 */
record PictureSize(int width, int height) {

    static final int SMALLEST = PictureOptions.SMALLEST;
    static final int LARGEST = PictureOptions.LARGEST;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");

    PictureSize {
        if (!isPossible(width) || !isPossible(height)) {
            throw new IllegalArgumentException("size: " + width + "x" + height);
        }
    }

    /** The size that {@code WIDTHxHEIGHT} means; nothing for other words, or sizes out of range. */
    static Optional<PictureSize> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        return isPossible(width) && isPossible(height)
                ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static boolean isPossible(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }
}
