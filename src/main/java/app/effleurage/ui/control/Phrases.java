package app.effleurage.ui.control;

import app.effleurage.text.PhraseModel;
import java.util.BitSet;

/**
 * Where words that stand without spaces had better not break, though they might: within a phrase of Japanese or a word
 * of Chinese, between a number and what it counts, and so that the last line has more than a sign or two.
 */
final class Phrases {

    /** Has no width, and the toolkit breaks no line at it. */
    static final char JOIN = 0xFEFF;

    /** Signs of a phrase: more of them would leave lines too uneven. */
    private static final int LONGEST = 12;
    /** Fewer than these are not left over of a longer one. */
    private static final int REST = 6;

    private Phrases() {
    }

    static String held(String text) {
        BitSet begins = PhraseModel.begins(text);
        StringBuilder held = new StringBuilder();
        int phrase = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean joins = at > 0 && meet(text.charAt(at - 1), text.charAt(at)) && !begins.get(at)
                    && (phrase < LONGEST || text.length() - at < REST);
            if (joins) {
                held.append(JOIN);
            }
            phrase = joins ? phrase + 1 : 1;
            held.append(text.charAt(at));
        }
        return held.toString();
    }

    /** What is in other letters breaks by its own rules, but not before or behind these. */
    private static boolean meet(char before, char sign) {
        return PhraseModel.standsUnspaced(before) && (PhraseModel.standsUnspaced(sign) || Character.isDigit(sign))
                || PhraseModel.standsUnspaced(sign) && Character.isLetterOrDigit(before);
    }
}
