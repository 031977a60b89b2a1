package app.effleurage.journal;

import app.effleurage.routine.BreathChoice;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose, a record for each subject.
 *
 * @param lastRoutine id of the routine last played
 * @param look how everything is shown
 * @param playback how routines play
 * @param hearing what is heard of them
 * @param breath how the user likes to breathe
 * @param keys which keys do what
 */
public record Settings(
        Optional<String> lastRoutine, Look look, Playback playback, Hearing hearing, BreathChoice breath,
        KeyChoices keys) {

    /** What holds until the user chooses. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(), Look.DEFAULT, Playback.DEFAULT, Hearing.DEFAULT, BreathChoice.AS_WRITTEN,
            KeyChoices.DESIGNED);

    public Settings {
        Objects.requireNonNull(lastRoutine, "lastRoutine");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(playback, "playback");
        Objects.requireNonNull(hearing, "hearing");
        Objects.requireNonNull(breath, "breath");
        Objects.requireNonNull(keys, "keys");
    }

    public Settings withLastRoutine(String id) {
        return new Settings(Optional.of(id), look, playback, hearing, breath, keys);
    }

    public Settings withLook(Look newLook) {
        return new Settings(lastRoutine, newLook, playback, hearing, breath, keys);
    }

    public Settings withPlayback(Playback newPlayback) {
        return new Settings(lastRoutine, look, newPlayback, hearing, breath, keys);
    }

    public Settings withHearing(Hearing newHearing) {
        return new Settings(lastRoutine, look, playback, newHearing, breath, keys);
    }

    public Settings withBreath(BreathChoice newBreath) {
        return new Settings(lastRoutine, look, playback, hearing, newBreath, keys);
    }

    public Settings withKeys(KeyChoices newKeys) {
        return new Settings(lastRoutine, look, playback, hearing, breath, newKeys);
    }
}
