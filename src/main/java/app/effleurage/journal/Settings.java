package app.effleurage.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose, a record for each subject.
 *
 * @param lastRoutine id of the routine last played
 * @param look how everything is shown
 * @param playback how routines play
 */
public record Settings(Optional<String> lastRoutine, Look look, Playback playback) {

    /** What holds until the user chooses. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), Look.DEFAULT, Playback.DEFAULT);

    public Settings {
        Objects.requireNonNull(lastRoutine, "lastRoutine");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(playback, "playback");
    }

    public Settings withLastRoutine(String id) {
        return new Settings(Optional.of(id), look, playback);
    }

    public Settings withLook(Look newLook) {
        return new Settings(lastRoutine, newLook, playback);
    }

    public Settings withPlayback(Playback newPlayback) {
        return new Settings(lastRoutine, look, newPlayback);
    }
}
