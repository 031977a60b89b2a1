package app.effleurage.routinefile;

import app.effleurage.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Claims that no face massage can keep ({@code practice.md} section 5, "Say / do not say"), found by the words they are
 * made with, which stand in a list for each language that the program ships in.
 */
final class ClaimRules {

    /** A phrase in small letters; open where its first word may begin, or its last go on, within another. */
    private record Claim(String words, boolean isOpenBefore, boolean isOpenAfter) {

        static Claim of(String line) {
            return new Claim(line.replace("*", ""), line.startsWith("*"), line.endsWith("*"));
        }

        /** Whether a text in small letters makes the claim, as words of their own. */
        boolean isIn(String text) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                int end = at + words.length();
                boolean begins = isOpenBefore || at == 0 || !Character.isLetter(text.charAt(at - 1));
                boolean ends = isOpenAfter || end == text.length() || !Character.isLetter(text.charAt(end));
                if (begins && ends) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Map<Language, List<Claim>> BOLD = new ConcurrentHashMap<>();

    private final Problems problems;

    ClaimRules(Problems problems) {
        this.problems = problems;
    }

    /** Looks at words that promise, in every language there is a list for; cautions may speak of illness as they must. */
    void check(Optional<TextForm.Sited> words) {
        words.ifPresent(sited -> Language.all().forEach(language -> check(sited, language)));
    }

    private void check(TextForm.Sited words, Language language) {
        Optional<String> said = words.in(language.locale());
        if (said.isEmpty()) {
            return;
        }
        String small = said.get().toLowerCase(language.locale());
        BOLD.computeIfAbsent(language, ClaimRules::read).stream().filter(claim -> claim.isIn(small)).findFirst()
                .ifPresent(claim -> problems.add(words.spot(language.locale()), ProblemCode.BOLD_CLAIM, claim.words()));
    }

    private static List<Claim> read(Language language) {
        String name = language == Language.ENGLISH ? "bold-claims.txt" : "bold-claims_" + language.tag() + ".txt";
        try (InputStream list = ClaimRules.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Claim::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
