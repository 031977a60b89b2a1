package app.effleurage.sound.voice;

import java.util.Locale;
import java.util.Objects;

/**
 * A voice of a speech program.
 *
 * @param id by which the program knows it, and a setting names it
 * @param name to show to a person; a proper name, the same in every language
 * @param language what it speaks
 */
public record Voice(String id, String name, Locale language) {

    public Voice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
    }

    /** Whether it speaks a language, of whichever country. */
    public boolean speaks(Locale wanted) {
        return language.getLanguage().equals(wanted.getLanguage());
    }
}
