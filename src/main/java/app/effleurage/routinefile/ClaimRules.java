package app.effleurage.routinefile;

import app.effleurage.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Claims that no face massage can keep ({@code practice.md} section 5, "Say / do not say"), found by the words they are
 * made with, which stand in a list for each language that the program ships in.
 */
final class ClaimRules {

    private static final Map<Locale, Language> LANGUAGES =
            Language.all().stream().collect(Collectors.toMap(Language::locale, language -> language));

    private static final Map<Language, Claims> BOLD = new ConcurrentHashMap<>();

    private final Problems problems;

    ClaimRules(Problems problems) {
        this.problems = problems;
    }

    /** Looks at words that promise, in every language there is a list for; cautions may speak of illness as they must. */
    void check(Optional<TextForm.Sited> words) {
        words.ifPresent(sited -> sited.text().byLanguage().forEach((locale, said) -> {
            Language language = LANGUAGES.get(locale);
            if (language != null) {
                BOLD.computeIfAbsent(language, Claims::of).in(said.toLowerCase(locale)).ifPresent(claim ->
                        problems.add(sited.spot(locale), ProblemCode.BOLD_CLAIM, claim));
            }
        }));
    }
}
