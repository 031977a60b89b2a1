package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
import app.effleurage.score.Composition;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Optional;

/** Composes what a command asks for. */
final class Fitting {

    private static final int FEWEST_MINUTES = 1;
    private static final int MOST_MINUTES = 60;
    private static final double SECONDS_A_MINUTE = 60;

    private Fitting() {
    }

    /** A routine as written, or as near to a length as it can be. */
    static Score compose(Routine routine, Optional<Duration> fitTo) {
        Composition composition = fitTo
                .map(wanted -> Composer.composeToFit(routine, wanted))
                .orElseGet(() -> Composer.compose(routine));
        // A routine that was read has been composed before; what does not fit is a fault of its file.
        return composition.score().orElseThrow();
    }

    /** A length in minutes, such as 5 or 7.5; nothing for other words, or what is out of reason. */
    static Optional<Duration> minutes(String text) {
        try {
            double minutes = Double.parseDouble(text.strip());
            return minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
                    ? Optional.of(Duration.ofSeconds(Math.round(minutes * SECONDS_A_MINUTE))) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
