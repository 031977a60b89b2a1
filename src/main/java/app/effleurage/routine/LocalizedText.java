package app.effleurage.routine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Words of a routine in one or more languages.
 *
 * @param byLanguage the words by language, first the language the author wrote in; never empty,
 *     no blank words; a plain JSON string is held under {@link Locale#ENGLISH}
 */
public record LocalizedText(Map<Locale, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage: needs at least one language");
        }
        byLanguage.forEach((language, words) -> {
            if (words.isBlank()) {
                throw new IllegalArgumentException("byLanguage: blank words for " + language.toLanguageTag());
            }
        });
        // Map.copyOf would lose the author's order, which decides the last fallback. One language has no order,
        // and the small map for it matters to a library of thousands.
        byLanguage = byLanguage.size() == 1
                ? Map.copyOf(byLanguage) : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The same words whatever the language, as a plain string in a file gives them. */
    public static LocalizedText of(String words) {
        return new LocalizedText(Map.of(Locale.ENGLISH, Objects.requireNonNull(words)));
    }

    /**
     * The words for a reader of {@code wanted}: that very locale, else its language, else English,
     * else the language the author put first.
     */
    public String in(Locale wanted) {
        return Objects.requireNonNull(byLanguage.get(languageFor(wanted)));
    }

    /** The language {@link #in} answers in, so that a voice or a font can be chosen to suit. */
    public Locale languageFor(Locale wanted) {
        if (byLanguage.containsKey(wanted)) {
            return wanted;
        }
        Locale languageAlone = Locale.of(wanted.getLanguage());
        if (byLanguage.containsKey(languageAlone)) {
            return languageAlone;
        }
        if (byLanguage.containsKey(Locale.ENGLISH)) {
            return Locale.ENGLISH;
        }
        return byLanguage.keySet().iterator().next();
    }
}
