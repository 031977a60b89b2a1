package app.effleurage.journal;

import app.effleurage.routine.Routine;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A routine that was played, for whoever played it to look back on.
 *
 * @param routine its id
 * @param title its title then, since it may be gone or renamed later
 * @param started when, by the clock on the wall there and then
 * @param played how long it really played, pauses left out, at least 0; held in whole seconds
 * @param finished whether it came to its end
 * @param fitTo the length it was fitted to, in whole seconds; empty for its own
 */
public record HistoryEntry(
        String routine, String title, OffsetDateTime started, Duration played, boolean finished,
        Optional<Duration> fitTo) {

    public HistoryEntry {
        if (!Routine.isId(routine)) {
            throw new IllegalArgumentException("routine: '" + routine + "' is no id");
        }
        Objects.requireNonNull(title, "title");
        started = started.withNano(0);
        if (played.isNegative()) {
            throw new IllegalArgumentException("played: " + played + " is less than nothing");
        }
        played = Duration.ofSeconds(played.toSeconds());
        fitTo = fitTo.map(length -> Duration.ofSeconds(length.toSeconds()));
    }
}
