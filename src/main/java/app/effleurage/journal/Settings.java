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
 * @param claps whether two claps pause and go on
 * @param keys which keys do what
 */
public record Settings(Optional<String> lastRoutine, Look look, Playback playback, Hearing hearing,
        BreathChoice breath, Claps claps, KeyChoices keys) {

    /** What holds until the user chooses. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), Look.DEFAULT, Playback.DEFAULT,
            Hearing.DEFAULT, BreathChoice.AS_WRITTEN, Claps.DEFAULT, KeyChoices.DESIGNED);

    public Settings {
        Objects.requireNonNull(lastRoutine, "lastRoutine");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(playback, "playback");
        Objects.requireNonNull(hearing, "hearing");
        Objects.requireNonNull(breath, "breath");
        Objects.requireNonNull(claps, "claps");
        Objects.requireNonNull(keys, "keys");
    }

    public Settings withLastRoutine(String id) {
        return new Settings(Optional.of(id), look, playback, hearing, breath, claps, keys);
    }

    public Settings withLook(Look newLook) {
        return new Settings(lastRoutine, newLook, playback, hearing, breath, claps, keys);
    }

    public Settings withPlayback(Playback newPlayback) {
        return new Settings(lastRoutine, look, newPlayback, hearing, breath, claps, keys);
    }

    public Settings withHearing(Hearing newHearing) {
        return new Settings(lastRoutine, look, playback, newHearing, breath, claps, keys);
    }

    public Settings withBreath(BreathChoice newBreath) {
        return new Settings(lastRoutine, look, playback, hearing, newBreath, claps, keys);
    }

    public Settings withClaps(Claps newClaps) {
        return new Settings(lastRoutine, look, playback, hearing, breath, newClaps, keys);
    }

    public Settings withKeys(KeyChoices newKeys) {
        return new Settings(lastRoutine, look, playback, hearing, breath, claps, newKeys);
    }
}
