package app.effleurage.cli;

import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Draws a whole routine on one sheet; a door between the commands and the screens. */
@FunctionalInterface
interface SheetMaker {

    /**
     * What is to be drawn.
     *
     * @param home the folder that holds {@code assets}
     * @param score the routine
     * @param frames how many pictures a step
     * @param stageOnly whether the stage is drawn without the words beside it
     * @param isStill whether hands stand where the stroke works, as for whoever is bothered by motion
     * @param look how
     * @param locale the language of its words
     */
    record SheetRequest(
            Path home, Score score, int frames, boolean stageOnly, boolean isStill, PictureLook look, Locale locale) {

        public SheetRequest {
            Objects.requireNonNull(home, "home");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(look, "look");
            Objects.requireNonNull(locale, "locale");
        }
    }

    /** Draws it, with no display needed, and writes it as PNG; an existing file is replaced. */
    void write(SheetRequest request, Path out) throws IOException;
}
