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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The bold claims of one language, all looked for in one way through a text. */
final class Claims {

    /**
     * A phrase in small letters; open where its first word may begin, or its last go on, within another.
     *
     * @param rank its place in the list; of several the first is told
     */
    private record Claim(int rank, String words, boolean isOpenBefore, boolean isOpenAfter) {

        static Claim of(int rank, String line) {
            return new Claim(rank, line.replace("*", ""), line.startsWith("*"), line.endsWith("*"));
        }

        /** Whether a text in small letters makes the claim at {@code at}, as words of their own. */
        boolean isAt(int at, boolean wordBegins, String text) {
            int end = at + words.length();
            return (wordBegins || isOpenBefore) && text.startsWith(words, at)
                    && (isOpenAfter || end == text.length() || !Character.isLetter(text.charAt(end)));
        }
    }

    private final Map<Character, Claim[]> byFirstLetter;
    private final boolean mayBeginWithinWords;

    private Claims(List<String> lines) {
        List<Claim> claims =
                IntStream.range(0, lines.size()).mapToObj(rank -> Claim.of(rank, lines.get(rank))).toList();
        byFirstLetter = claims.stream().collect(Collectors.groupingBy(claim -> claim.words.charAt(0),
                Collectors.collectingAndThen(Collectors.toList(), sharing -> sharing.toArray(Claim[]::new))));
        mayBeginWithinWords = claims.stream().anyMatch(Claim::isOpenBefore);
    }

    /** The claims of a language that the program ships in. */
    static Claims of(Language language) {
        String name = language == Language.ENGLISH ? "bold-claims.txt" : "bold-claims_" + language.tag() + ".txt";
        try (InputStream list = Claims.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new Claims(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a claim that a text in small letters makes. */
    Optional<String> in(String text) {
        Claim found = null;
        boolean wordBegins = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (wordBegins || mayBeginWithinWords) {
                found = first(found, byFirstLetter.get(letter), at, wordBegins, text);
            }
            wordBegins = !isLetter(letter);
        }
        return Optional.ofNullable(found).map(Claim::words);
    }

    /** As Java has it; most letters are told at a glance. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    private static @Nullable Claim first(
            @Nullable Claim found, Claim @Nullable [] candidates, int at, boolean wordBegins, String text) {
        if (candidates == null) {
            return found;
        }
        for (Claim claim : candidates) {
            if ((found == null || claim.rank < found.rank) && claim.isAt(at, wordBegins, text)) {
                return claim;
            }
        }
        return found;
    }
}
