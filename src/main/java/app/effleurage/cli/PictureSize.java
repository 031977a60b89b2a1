package app.effleurage.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture in pixels.
 *
 * @param width {@value #SMALLEST} to {@value #LARGEST}
 * @param height {@value #SMALLEST} to {@value #LARGEST}
 */
record PictureSize(int width, int height) {

    static final int SMALLEST = 100;
    /** Snapshots were found to work up to here. */
    static final int LARGEST = 6000;

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
