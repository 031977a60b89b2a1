package app.effleurage.routinefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Claims that no face massage can keep ({@code practice.md} section 5, "Say / do not say"), found by the
 * English words they are made with, which stand in {@code bold-claims.txt}.
 */
final class ClaimRules {

    /** A phrase in small letters; {@code open} when its last word may go on. */
    private record Claim(String words, boolean open) {

        static Claim of(String line) {
            boolean open = line.endsWith("*");
            return new Claim(open ? line.substring(0, line.length() - 1) : line, open);
        }

        /** Whether a text in small letters makes the claim, as words of their own. */
        boolean isIn(String text) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                int end = at + words.length();
                boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
                boolean ends = open || end == text.length() || !Character.isLetter(text.charAt(end));
                if (begins && ends) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Claim> BOLD = read();

    private final Problems problems;

    ClaimRules(Problems problems) {
        this.problems = problems;
    }

    /** Looks at words that promise; cautions may speak of illness as they must. */
    void check(Optional<TextForm.Sited> words) {
        if (words.isEmpty() || words.get().in(Locale.ENGLISH).isEmpty()) {
            return;
        }
        String small = words.get().in(Locale.ENGLISH).get().toLowerCase(Locale.ROOT);
        for (Claim claim : BOLD) {
            if (claim.isIn(small)) {
                problems.add(words.get().spot(Locale.ENGLISH), ProblemCode.BOLD_CLAIM, claim.words());
                return;
            }
        }
    }

    private static List<Claim> read() {
        try (InputStream list = ClaimRules.class.getResourceAsStream("bold-claims.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Claim::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
