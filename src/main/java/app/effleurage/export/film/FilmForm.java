package app.effleurage.export.film;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a film is kept, and how it is made where nobody says otherwise. */
public enum FilmForm {
    /** It says how long a frame stands in hundredths of a second, and many programs take none under two. */
    GIF(".gif", 640, 400, 12, 50),
    MP4(".mp4", 1280, 720, 25, Integer.MAX_VALUE);

    private final String ending;
    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final int fastest;

    FilmForm(String ending, int width, int height, int framesPerSecond, int fastest) {
        this.ending = ending;
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.fastest = fastest;
    }

    /** The form that the name of a file asks for by its ending. */
    public static Optional<FilmForm> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(form -> name.endsWith(form.ending)).findFirst();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    public int framesPerSecond() {
        return framesPerSecond;
    }

    /** As many frames a second as are wished for, or as it bears. */
    public int framesPerSecond(int wished) {
        return Math.min(wished, fastest);
    }
}
