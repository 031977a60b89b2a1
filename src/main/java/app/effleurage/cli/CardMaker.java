package app.effleurage.cli;

import app.effleurage.export.card.CardOptions;
import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Sets a routine as a printed card; a door between the commands and the screens. */
@FunctionalInterface
interface CardMaker {

    /**
     * What is to be set.
     *
     * @param home the folder that holds {@code assets}
     * @param score the routine
     * @param options how
     */
    record CardRequest(Path home, Score score, CardOptions options) {

        public CardRequest {
            Objects.requireNonNull(home, "home");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(options, "options");
        }
    }

    /**
     * What became of it.
     *
     * @param pages how many
     * @param missing how many signs no font of the card has
     */
    record Made(int pages, int missing) {
    }

    /** Writes it as PDF, with no display needed; an existing file is replaced. */
    Made write(CardRequest request, Path out) throws IOException;
}
