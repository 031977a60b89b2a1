package app.effleurage.export.film;

import app.effleurage.export.Darkroom;
import app.effleurage.export.PlayerReel;
import app.effleurage.export.Watch;
import app.effleurage.files.WholeFile;
import app.effleurage.score.Score;
import app.effleurage.sound.file.WavFile;
import app.effleurage.sound.mix.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Films the player: each frame is what it shows at that instant. Whole or not at all: a film that fails or is given up
 * leaves the file as it was.
 *
 * <p>Starts and ends the toolkit as {@link app.effleurage.export.PlayerPicture} does. Not on the JavaFX thread.
 */
public final class PlayerFilm {

    private final Path home;
    private final Locale locale;
    private final Supplier<Darkroom> darkrooms;

    /** @param home the folder that holds {@code assets} */
    public PlayerFilm(Path home, Locale locale) {
        this(home, locale, Darkroom::new);
    }

    /** @param darkrooms gives one for each film, which closes it */
    public PlayerFilm(Path home, Locale locale, Supplier<Darkroom> darkrooms) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.darkrooms = Objects.requireNonNull(darkrooms, "darkrooms");
    }

    /**
     * Writes a GIF, which is silent and plays over and over.
     *
     * @throws CancellationException if {@code watch} had enough
     * @throws IOException if the assets cannot be read or the film cannot be written
     */
    public void writeGif(Score score, FilmOptions options, Watch watch, Path gif) throws IOException {
        try (PlayerReel reel = new PlayerReel(home, locale, score, options.picture(), darkrooms.get())) {
            Frames frames = new Frames(options, reel, watch);
            WholeFile.write(gif, out -> GifFilm.write(frames, options.framesPerSecond(), out));
            frames.end();
        }
    }

    /**
     * Writes an MP4 with sound.
     *
     * @param track what is heard of the whole routine, from its start
     * @throws CancellationException if {@code watch} had enough
     * @throws IOException if the assets cannot be read, ffmpeg fails or the film cannot be written
     */
    public void writeVideo(Score score, FilmOptions options, Ffmpeg ffmpeg, Track track, Watch watch, Path mp4)
            throws IOException {
        Path sound = Files.createTempFile("effleurage-film", ".wav");
        try (PlayerReel reel = new PlayerReel(home, locale, score, options.picture(), darkrooms.get())) {
            WavFile.write(track, options.toNanos(), sound);
            Frames frames = new Frames(options, reel, watch);
            WholeFile.make(mp4, out -> ffmpeg.write(frames, options, sound, out));
        } finally {
            Files.deleteIfExists(sound);
        }
    }
}
