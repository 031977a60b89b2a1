package app.effleurage.sound.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which voice says what.
 *
 * @param voices the best of each language first
 * @param chosenId of the voice that the listener chose
 * @param listener where they live, for a language that is spoken in several ways
 */
record VoiceChoice(List<Voice> voices, Optional<String> chosenId, Locale listener) {

    VoiceChoice {
        voices = List.copyOf(voices);
    }

    /** Empty where no voice speaks the language. */
    Optional<Voice> speaking(Locale language) {
        List<Voice> able = voices.stream().filter(voice -> voice.speaks(language)).toList();
        return able.stream().filter(voice -> chosenId.filter(voice.id()::equals).isPresent()).findFirst()
                .or(() -> able.stream().filter(voice -> voice.language().equals(listener)).findFirst())
                .or(() -> able.stream().findFirst());
    }
}
