package app.effleurage.cli;

import java.time.Duration;
import java.util.Optional;

/** Lengths that a command can ask for. */
final class Fitting {

    private static final int FEWEST_MINUTES = 1;
    private static final int MOST_MINUTES = 60;
    private static final double SECONDS_A_MINUTE = 60;

    private Fitting() {
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
