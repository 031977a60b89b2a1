package app.effleurage.cli.text;

import app.effleurage.score.Cue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lines that are said at an instant of the routine.
 *
 * @param atNanos when, from the routine's start
 * @param cue the cue they put in words, which must fire for them to be said; empty for lines that go by time alone
 * @param lines what is said
 */
record Event(long atNanos, Optional<Cue> cue, List<String> lines) {

    Event {
        Objects.requireNonNull(cue, "cue");
        lines = List.copyOf(lines);
    }

    static Event of(long atNanos, String line) {
        return new Event(atNanos, Optional.empty(), List.of(line));
    }
}
