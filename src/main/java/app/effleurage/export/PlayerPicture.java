package app.effleurage.export;

import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Pictures of the player at an instant, taken of the real screen, with no display needed. The same
 * instant gives the same bytes at each run on one machine.
 *
 * <p>Starts the toolkit on the first picture, without a display unless the program said otherwise,
 * and ends it on {@link #close} if it was this that started it. Not on the JavaFX thread.
 */
public final class PlayerPicture implements AutoCloseable {

    private final Path home;
    private final Locale locale;
    private final Darkroom darkroom = new Darkroom();

    /**
     * @param home the folder that holds {@code assets}
     */
    public PlayerPicture(Path home, Locale locale) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /**
     * Writes a PNG of what the player shows while it plays and its buttons have faded.
     *
     * @param atNanos the instant, held to 0 and the last that plays
     * @throws IOException if the assets cannot be read or the picture cannot be written
     */
    public void render(Score score, long atNanos, PictureOptions options, Path png) throws IOException {
        Pixels.write(Pixels.of(darkroom.develop(
                () -> Still.player(home, locale, score, options).take(atNanos))), png);
    }

    @Override
    public void close() {
        darkroom.close();
    }
}
