package app.effleurage.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes to say a text calmly, before any voice has said it: {@value #WORDS_PER_MINUTE} words a minute
 * ({@code practice.md} section 7), with a pause after each sentence but the last.
 */
public final class SpokenLength {

    public static final int WORDS_PER_MINUTE = 110;

    /** Between two sentences; {@code practice.md} section 7 asks for 1.5 to 2 seconds. */
    public static final long PAUSE_NANOS = 1_500_000_000L;

    private static final long NANOS_A_WORD = 60_000_000_000L / WORDS_PER_MINUTE;

    /**
     * About as many written signs as make an English word, for scripts that put no spaces between words: 2.75 signs
     * a second at our pace. A design choice; ordinary talk has about five, but it is as much quicker in English.
     */
    private static final double SIGNS_PER_WORD = 1.5;

    private static final char IDEOGRAPHIC_STOP = 0x3002;
    private static final char WIDE_EXCLAMATION = 0xFF01;
    private static final char WIDE_QUESTION = 0xFF1F;
    private static final char ARABIC_QUESTION = 0x061F;

    /** The first space in Unicode's order after the one of ASCII. */
    private static final int NO_BREAK_SPACE = 0x00A0;

    private static final int EN_DASH = 0x2013;
    private static final int EM_DASH = 0x2014;
    private static final int ELLIPSIS = 0x2026;

    /** Thai is the first such script in Unicode's order; below it there is no need to look. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private SpokenLength() {
    }

    /** The time that {@code words} words take, without pauses. */
    public static long nanosOf(int words) {
        return words * NANOS_A_WORD;
    }

    /** The time to say a text at our pace, with the pauses between its sentences. */
    public static long nanosOf(String text) {
        int sentences = 0;
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = endOfSentence(text, from);
            sentences += saysAnything(text, from, to) ? 1 : 0;
        }
        return nanosOf(words(text)) + Math.max(0, sentences - 1) * PAUSE_NANOS;
    }

    /**
     * A text's sentences in order; none without a letter or digit. A sentence ends at a stop before a space or the
     * text's end, or at an East Asian stop anywhere; three dots are a pause for the voice and no end.
     */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = endOfSentence(text, from);
            if (saysAnything(text, from, to)) {
                sentences.add(text.substring(from, to).strip());
            }
        }
        return sentences;
    }

    /** Just past the end of the sentence that begins at {@code from}. */
    private static int endOfSentence(String text, int from) {
        int last = from;
        while (last + 1 < text.length() && !isEnd(text, last)) {
            last++;
        }
        return last + 1;
    }

    private static boolean saysAnything(String text, int from, int to) {
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int i) {
        return switch (text.charAt(i)) {
            case IDEOGRAPHIC_STOP, WIDE_EXCLAMATION, WIDE_QUESTION -> true;
            case '.', '!', '?', ARABIC_QUESTION -> Character.isWhitespace(text.charAt(i + 1));
            default -> false;
        };
    }

    /** How many words it takes to say, in any script. */
    public static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.charAt(i);
            if (inWord && c > ' ' && c < NO_BREAK_SPACE) {
                // Most characters only go on with a word.
                continue;
            }
            c = text.codePointAt(i);
            if (standsUnspaced(c)) {
                unspaced++;
                inWord = false;
            } else if (inWord) {
                inWord = !isBetweenWords(c);
            } else if (Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
        return words + (int) Math.ceil(unspaced / SIGNS_PER_WORD);
    }

    private static boolean isBetweenWords(int codePoint) {
        if (codePoint > ' ' && codePoint < NO_BREAK_SPACE) {
            return false;
        }
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
