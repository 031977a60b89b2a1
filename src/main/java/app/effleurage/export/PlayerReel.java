package app.effleurage.export;

import app.effleurage.score.Score;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.WritableImage;

/**
 * What the player shows at one instant after another, each exactly as {@link PlayerPicture} has it. The screen is set
 * up once, with the first.
 *
 * <p>Starts and ends the toolkit as {@link PlayerPicture} does. Not on the JavaFX thread.
 */
public final class PlayerReel implements AutoCloseable {

    private final Path home;
    private final Locale locale;
    private final Score score;
    private final PictureOptions options;
    private final Darkroom darkroom;
    private Still still;

    /** @param home the folder that holds {@code assets} */
    public PlayerReel(Path home, Locale locale, Score score, PictureOptions options) {
        this(home, locale, score, options, new Darkroom());
    }

    /** @param darkroom where the pictures are taken; closed with this */
    public PlayerReel(Path home, Locale locale, Score score, PictureOptions options, Darkroom darkroom) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.score = Objects.requireNonNull(score, "score");
        this.options = Objects.requireNonNull(options, "options");
        this.darkroom = Objects.requireNonNull(darkroom, "darkroom");
    }

    /** A picture that is being taken. */
    public static final class Shot {

        private final CompletableFuture<WritableImage> image;

        private Shot(CompletableFuture<WritableImage> image) {
            this.image = image;
        }

        /**
         * Waits for it.
         *
         * @return opaque RGB
         * @throws IOException if the assets cannot be read
         */
        public BufferedImage await() throws IOException {
            return Pixels.of(Darkroom.await(image));
        }
    }

    /**
     * Has a picture taken while something else is done.
     *
     * @param atNanos the instant, held to 0 and the last that plays
     */
    public Shot begin(long atNanos) {
        return new Shot(darkroom.begin(() -> {
            if (still == null) {
                still = Still.player(home, locale, score, options);
            }
            return still.take(atNanos);
        }));
    }

    /**
     * @param atNanos the instant, held to 0 and the last that plays
     * @return opaque RGB
     * @throws IOException if the assets cannot be read
     */
    public BufferedImage take(long atNanos) throws IOException {
        return begin(atNanos).await();
    }

    @Override
    public void close() {
        darkroom.close();
    }
}
