package app.effleurage.cli;

import app.effleurage.export.Watch;
import app.effleurage.export.film.Ffmpeg;
import app.effleurage.export.film.FilmOptions;
import app.effleurage.score.Score;
import app.effleurage.sound.mix.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Films the player; a door between the commands and the screens. */
@FunctionalInterface
interface FilmMaker {

    /**
     * What is to be filmed.
     *
     * @param home the folder that holds {@code assets}
     * @param score the routine
     * @param options what of it, and how
     * @param locale the language of its words
     * @param video what makes it an MP4 with sound; without, it is a GIF
     */
    record FilmRequest(Path home, Score score, FilmOptions options, Locale locale, Optional<Video> video) {

        public FilmRequest {
            Objects.requireNonNull(home, "home");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(options, "options");
            Objects.requireNonNull(locale, "locale");
            Objects.requireNonNull(video, "video");
        }
    }

    /**
     * What an MP4 needs beside pictures.
     *
     * @param track what is heard of the whole routine
     */
    record Video(Ffmpeg ffmpeg, Track track) {
    }

    /**
     * Films it, with no display needed; an existing file is replaced.
     *
     * @throws java.util.concurrent.CancellationException if {@code watch} had enough
     */
    void write(FilmRequest request, Watch watch, Path out) throws IOException;
}
