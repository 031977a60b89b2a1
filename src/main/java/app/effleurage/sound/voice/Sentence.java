package app.effleurage.sound.voice;

import app.effleurage.text.SpokenLength;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is spoken in one breath, and the smallest thing that is rendered and kept.
 *
 * @param text as it stands on the screen; not blank
 * @param language of the text, so that a voice can be chosen to suit
 */
public record Sentence(String text, Locale language) {

    public Sentence {
        Objects.requireNonNull(language, "language");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: blank");
        }
    }

    static List<Sentence> of(String text, Locale language) {
        return SpokenLength.sentences(text).stream().map(sentence -> new Sentence(sentence, language)).toList();
    }
}
