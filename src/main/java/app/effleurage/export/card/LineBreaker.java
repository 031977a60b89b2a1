package app.effleurage.export.card;

import app.effleurage.text.PhraseModel;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks words into lines, where their language lets one; a word that is longer than a line is broken wherever it must
 * be. Pure.
 */
final class LineBreaker {

    private static final int HALVINGS = 12;
    private static final String CLOSING = "\u3001\u3002\uff0c\uff09\u300d";
    private static final String PARTS_END = "/-_=&?";

    private final Locale language;

    LineBreaker(Locale language) {
        this.language = language;
    }

    /** As much on each line as it takes; no line is wider than {@code most}, unless it is a single sign. */
    List<String> fill(String text, double most, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (width.applyAsDouble((line + piece).stripTrailing()) <= most) {
                line += piece;
                continue;
            }
            add(lines, line);
            line = piece;
            while (width.applyAsDouble(line.stripTrailing()) > most && line.codePointCount(0, line.length()) > 1) {
                int fits = longestStart(line, most, width);
                add(lines, line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        add(lines, line);
        return lines;
    }

    /** In as few lines as {@link #fill} needs, and these as even as can be: no word stands alone at the end. */
    List<String> even(String text, double most, ToDoubleFunction<String> width) {
        List<String> lines = fill(text, most, width);
        // Never so narrow that a word has to be broken for it.
        double tooNarrow = pieces(text).stream().mapToDouble(piece -> width.applyAsDouble(piece.strip())).max().orElse(0);
        double enough = most;
        for (int i = 0; i < HALVINGS && lines.size() > 1 && tooNarrow < enough; i++) {
            double middle = (tooNarrow + enough) / 2;
            List<String> tried = fill(text, middle, width);
            boolean fits = tried.size() <= lines.size()
                    && tried.stream().allMatch(line -> width.applyAsDouble(line) <= middle);
            if (fits) {
                lines = tried;
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return lines;
    }

    /** What a line may not break within. */
    private List<String> pieces(String text) {
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        List<String> pieces = new ArrayList<>();
        BitSet phrases = PhraseModel.begins(text);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String piece = text.substring(from, to);
            if (!pieces.isEmpty() && (goesOn(text, from) || isWithinPhrase(text, from, phrases))) {
                piece = pieces.removeLast() + piece;
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** Whether a place where a line might break is no good one: an address breaks only where a part of it ends, and
     * words that a hyphen joins stay together. */
    private static boolean goesOn(String text, int at) {
        char before = text.charAt(at - 1);
        if (Character.isWhitespace(before)) {
            return false;
        }
        int start = text.lastIndexOf(' ', at - 1) + 1;
        int end = text.indexOf(' ', at);
        boolean isAddress = text.substring(start, end < 0 ? text.length() : end).indexOf('/') >= 0;
        return isAddress ? PARTS_END.indexOf(before) < 0 : before == '-' || before == '.';
    }

    /** In Japanese and Chinese, where lines might break at nearly every sign. */
    private static boolean isWithinPhrase(String text, int at, BitSet phrases) {
        return !phrases.get(at) && !Character.isWhitespace(text.charAt(at - 1))
                && (PhraseModel.standsUnspaced(text.charAt(at - 1)) || PhraseModel.standsUnspaced(text.charAt(at)));
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
    }

    /** How many chars of a word fit, at least one sign, never half a pair. */
    private static int longestStart(String word, double most, ToDoubleFunction<String> width) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(word);
        int fits = signs.next();
        for (int next = signs.next(); next != BreakIterator.DONE
                && width.applyAsDouble(word.substring(0, next).stripTrailing()) <= most; next = signs.next()) {
            fits = next;
        }
        // No line begins with what closes the one before.
        while (fits > 1 && fits < word.length() && CLOSING.indexOf(word.charAt(fits)) >= 0) {
            fits = signs.preceding(fits);
        }
        return fits;
    }
}
