package app.effleurage.routinefile;

import java.util.Optional;

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

    private static final int EN_DASH = 0x2013;
    private static final int EM_DASH = 0x2014;
    private static final int ELLIPSIS = 0x2026;

    /** Thai is the first such script in Unicode's order; below it there is no need to look. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private final Problems problems;

    SpeechRules(Problems problems) {
        this.problems = problems;
    }

    void check(TextForm.Sited instruction, Optional<TextForm.Sited> midway, int seconds) {
        instruction.text().byLanguage().forEach((language, words) -> {
            Spot spot = instruction.spots().get(language);
            int said = count(words);
            int saidInAll = said + midway.flatMap(reminder -> reminder.in(language)).map(SpeechRules::count).orElse(0);
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
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isUnspaced = standsUnspaced(c);
            unspaced += isUnspaced ? 1 : 0;
            if (isUnspaced || isBetweenWords(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
        return words + (int) Math.ceil(unspaced / SIGNS_PER_WORD);
    }

    private static boolean isBetweenWords(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || codePoint == EN_DASH || codePoint == EM_DASH || codePoint == ELLIPSIS;
    }

    private static boolean standsUnspaced(int codePoint) {
        if (codePoint < FIRST_UNSPACED) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(codePoint);
            default -> false;
        };
    }
}
