package app.effleurage.journal;

import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.voice.HowMuch;
import java.util.Objects;
import java.util.Optional;

/**
 * What is heard, of routines and of the screen.
 *
 * @param sound levels and switches of all kinds of sound
 * @param spoken how much the voice says
 * @param voice id of the voice the user chose, of whichever speech program was there; empty for the usual one
 * @param readsScreen whether that voice reads the screen out too, for who cannot see it
 */
public record Hearing(SoundSettings sound, HowMuch spoken, Optional<String> voice, boolean readsScreen) {

    /** What holds until the user chooses. */
    public static final Hearing DEFAULT = new Hearing(SoundSettings.DEFAULT, HowMuch.ALL, Optional.empty(),
            false);

    public Hearing {
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(spoken, "spoken");
        Objects.requireNonNull(voice, "voice");
    }

    public Hearing withSound(SoundSettings newSound) {
        return new Hearing(newSound, spoken, voice, readsScreen);
    }

    public Hearing withSpoken(HowMuch newSpoken) {
        return new Hearing(sound, newSpoken, voice, readsScreen);
    }

    /** @param id empty for the usual one */
    public Hearing withVoice(Optional<String> id) {
        return new Hearing(sound, spoken, id, readsScreen);
    }

    public Hearing withReadsScreen(boolean isWanted) {
        return new Hearing(sound, spoken, voice, isWanted);
    }
}
