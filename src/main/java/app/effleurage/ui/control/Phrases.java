package app.effleurage.ui.control;

import java.lang.Character.UnicodeScript;

/**
 * Where words that stand without spaces had better not break, though they might: Japanese before hiragana or within a
 * word of one script, so that a line ends with a phrase; either between a number and what it counts, and so that the
 * last line has more than a sign or two.
 */
final class Phrases {

    /** Has no width, and the toolkit breaks no line at it. */
    static final char JOIN = 0xFEFF;

    /** Signs of a phrase: more of them would leave lines too uneven. */
    private static final int LONGEST = 7;
    private static final int LAST_JAPANESE = 5;
    private static final int LAST_CHINESE = 3;

    private Phrases() {
    }

    static String held(String text) {
        boolean isJapanese = text.codePoints().anyMatch(sign -> isKana(UnicodeScript.of(sign)));
        int last = text.length() - (isJapanese ? LAST_JAPANESE : LAST_CHINESE);
        StringBuilder held = new StringBuilder();
        int phrase = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean joins = at > 0 && isWritten(text.charAt(at)) && (Character.isDigit(text.charAt(at - 1))
                    || isWritten(text.charAt(at - 1)) && (at > last
                            || isJapanese && phrase < LONGEST && goesOn(text.charAt(at - 1), text.charAt(at))));
            if (joins) {
                held.append(JOIN);
            }
            phrase = joins ? phrase + 1 : 1;
            held.append(text.charAt(at));
        }
        return held.toString();
    }

    private static boolean goesOn(char before, char sign) {
        UnicodeScript script = script(sign);
        return Character.isLetter(before)
                && (script == UnicodeScript.HIRAGANA || script == script(before) && Character.isLetter(sign));
    }

    /** The sign for a long sound is of no script by itself. */
    private static UnicodeScript script(char sign) {
        return sign == '\u30FC' ? UnicodeScript.KATAKANA : UnicodeScript.of(sign);
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Of those scripts, or what they put between and behind: what is in other letters breaks by its own rules. */
    private static boolean isWritten(char sign) {
        return sign >= 0x2E80;
    }
}
