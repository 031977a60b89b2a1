package app.effleurage.routinefile;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what is said in a step leaves it room to breathe, at 110 words a minute ({@code practice.md}
 * section 7). Judged for each language by itself.
 */
final class SpeechRules {

    private static final double WORDS_PER_SECOND = 0.8;
    private static final int LONGEST_INSTRUCTION = 16;
    private static final int LONGEST_MIDWAY = 8;

    /** About as many written signs as make an English word, for scripts that put no spaces between words. */
    private static final double SIGNS_PER_WORD = 1.5;

    private final Problems problems;

    SpeechRules(Problems problems) {
        this.problems = problems;
    }

    void check(TextForm.Sited instruction, Optional<TextForm.Sited> midway, int seconds) {
        instruction.text().byLanguage().forEach((language, words) -> {
            Spot spot = instruction.spots().get(language);
            int said = count(words);
            int saidInAll = said + TextForm.in(language, midway.stream()).mapToInt(text -> count(text.getValue())).sum();
            int most = (int) (WORDS_PER_SECOND * seconds);
            if (saidInAll > most) {
                problems.add(spot, ProblemCode.TOO_MANY_WORDS,
                        String.valueOf(saidInAll), String.valueOf(seconds), String.valueOf(most));
            } else if (said > LONGEST_INSTRUCTION) {
                problems.add(spot, ProblemCode.LONG_INSTRUCTION,
                        String.valueOf(said), String.valueOf(LONGEST_INSTRUCTION));
            }
        });
        midway.ifPresent(reminder -> reminder.text().byLanguage().forEach((language, words) -> {
            int said = count(words);
            if (said > LONGEST_MIDWAY) {
                problems.add(reminder.spots().get(language), ProblemCode.LONG_MIDWAY,
                        String.valueOf(said), String.valueOf(LONGEST_MIDWAY));
            }
        }));
    }

    /** How many words it takes to say, in any script. */
    static int count(String text) {
        long unspaced = text.codePoints().filter(SpeechRules::standsUnspaced).count();
        String spaced = text.codePoints()
                .map(c -> standsUnspaced(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        long words = Stream.of(spaced.strip().split("[\\s\\u2013\\u2014\\u2026]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return (int) (words + Math.ceil(unspaced / SIGNS_PER_WORD));
    }

    private static boolean standsUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(codePoint);
            default -> false;
        };
    }
}
