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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Claims that no face massage can keep ({@code practice.md} section 5, "Say / do not say"), found by the
 * English words they are made with, which stand in {@code bold-claims.txt}.
 */
final class ClaimRules {

    private static final Pattern BOLD = read();

    private final Problems problems;

    ClaimRules(Problems problems) {
        this.problems = problems;
    }

    /** Looks at words that promise; cautions may speak of illness as they must. */
    void check(List<Optional<TextForm.Sited>> texts) {
        TextForm.in(Locale.ENGLISH, texts.stream().flatMap(Optional::stream)).forEach(text -> {
            Matcher claim = BOLD.matcher(text.getValue());
            if (claim.find()) {
                problems.add(text.getKey(), ProblemCode.BOLD_CLAIM, claim.group());
            }
        });
    }

    private static Pattern read() {
        try (InputStream list = ClaimRules.class.getResourceAsStream("bold-claims.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String> claims = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            String either = claims.stream()
                    .map(claim -> claim.endsWith("*")
                            ? Pattern.quote(claim.substring(0, claim.length() - 1)) + "\\w*"
                            : Pattern.quote(claim))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("\\b(?:" + either + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
