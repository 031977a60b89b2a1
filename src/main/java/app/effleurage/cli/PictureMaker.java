package app.effleurage.cli;

import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** Draws what the player shows; the other door between the commands and the screens. */
@FunctionalInterface
interface PictureMaker {

    /**
     * What is to be drawn.
     *
     * @param home the folder that holds {@code assets}
     * @param score the routine
     * @param at the moment of it
     * @param size how large
     * @param look how
     * @param locale the language of its words
     */
    record PictureRequest(
            Path home, Score score, Duration at, PictureSize size, PictureLook look, Locale locale) {

        public PictureRequest {
            Objects.requireNonNull(home, "home");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(look, "look");
            Objects.requireNonNull(locale, "locale");
        }
    }

    /** Draws it, with no display needed, and writes it as PNG; an existing file is replaced. */
    void write(PictureRequest request, Path out) throws IOException;
}
