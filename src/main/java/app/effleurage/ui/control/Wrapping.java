package app.effleurage.ui.control;

import app.effleurage.text.Direction;
import app.effleurage.text.PhraseModel;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Makes words wrap where their script lets them, by signs that nobody sees.
 *
 * <p>The toolkit breaks lines of Japanese and Chinese anywhere, unless something in them is read from the right; and on
 * Linux (26.0.2, PangoGlyphLayout) it fails on a line that breaks within a run of Arabic, since it shapes the run again
 * by what it kept of the whole. So the first end with a mark that is read from the right, and in the second each place
 * where a line may break begins a run of its own, behind a mark that is read from the left.
 * Then {@link Phrases} says where Japanese and Chinese had better not break.
 */
public final class Wrapping {

    private static final char FROM_LEFT = 0x200E;
    private static final char FROM_RIGHT = 0x200F;
    private static final char NO_BREAK_SPACE = 0x00A0;
    /** The toolkit takes none of those without a width for a place to break. */
    private static final char HAIR_SPACE = 0x200A;
    /** No word is that long; laughter is, and names of files. */
    private static final int LONGEST_WRITTEN = 16;

    private enum Reading { LEFT, RIGHT, NONE }

    private Wrapping() {
    }

    /** The text with what it takes to wrap well; one that has it already, or needs nothing, as it is. */
    public static String of(String text) {
        return of(text, () -> true);
    }

    /** Whether it wraps at its spaces alone and needs none of the marks. */
    static boolean isPlain(String text) {
        return text != null && text.chars().noneMatch(Wrapping::isAnother);
    }

    /** @param joins whether the font draws nothing for {@link Phrases#JOIN} */
    static String of(String text, BooleanSupplier joins) {
        if (text == null || isPlain(text)) {
            return text;
        }
        String bare = text.chars().filter(sign -> sign != FROM_LEFT && sign != FROM_RIGHT && sign != Phrases.JOIN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (isReadFromRight(bare)) {
            return parted(bare);
        }
        if (bare.chars().noneMatch(Wrapping::standsUnspaced)) {
            return bare;
        }
        return (joins.getAsBoolean() ? Phrases.held(bare) : bare) + FROM_RIGHT;
    }

    /**
     * As {@link #of}, for a line that is being written: it may hold anything, so what has no place to break for long
     * gets some.
     */
    static String ofWritten(String line) {
        if (!isReadFromRight(line)) {
            // An input method counts the signs it has put in.
            return line;
        }
        String bare = withSpaces(line);
        StringBuilder broken = new StringBuilder();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(bare);
        int from = 0;
        for (int at = 0; at < bare.length(); at++) {
            if (places.isBoundary(at)) {
                from = at;
            } else if (at - from >= LONGEST_WRITTEN && reading(bare.charAt(at)) == Reading.RIGHT) {
                broken.append(HAIR_SPACE);
                from = at;
            }
            broken.append(bare.charAt(at));
        }
        return of(broken.toString());
    }

    /** A line without the spaces that hold its words together, if it is one that they were put into. */
    static String withSpaces(String line) {
        return isReadFromRight(line) ? line.replace(NO_BREAK_SPACE, ' ') : line;
    }

    /** Whether a sign is one that this class puts in. */
    static boolean isMark(int sign) {
        return sign == FROM_LEFT || sign == FROM_RIGHT || sign == HAIR_SPACE;
    }

    /** Whether any of it is. */
    static boolean isReadFromRight(String text) {
        return text != null && text.codePoints()
                .anyMatch(sign -> sign != FROM_RIGHT && reading(sign) == Reading.RIGHT);
    }

    /** Whether its first letter is: then all of it is laid from the right, on any page. */
    static boolean beginsFromRight(String line) {
        return first(line, 0) == Reading.RIGHT;
    }

    private static boolean isAnother(int sign) {
        return standsUnspaced(sign) || reading(sign) == Reading.RIGHT;
    }

    private static boolean standsUnspaced(int sign) {
        return PhraseModel.standsUnspaced(sign) && Character.isLetter(sign);
    }

    private static String parted(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        StringBuilder parted = new StringBuilder();
        int from = 0;
        for (int at = places.next(); at != BreakIterator.DONE && at < text.length(); at = places.next()) {
            parted.append(text, from, at);
            from = at;
            Reading before = last(text, at);
            if (first(text, at) == Reading.RIGHT) {
                if (before == Reading.LEFT) {
                    parted.append(FROM_RIGHT);
                }
                parted.append(FROM_LEFT);
                if (reading(text.codePointAt(at)) == Reading.NONE && text.charAt(at - 1) != ' ') {
                    // A comma behind a bracket would be read from the left, between this mark and the next.
                    parted.append(FROM_RIGHT);
                }
            } else if (before == Reading.RIGHT && reading(text.codePointAt(at)) == Reading.NONE
                    && text.charAt(at - 1) == ' ') {
                // A bracket before Latin letters would change sides with them: there no line breaks.
                parted.setCharAt(parted.length() - 1, NO_BREAK_SPACE);
            }
        }
        return parted.append(text, from, text.length()).toString();
    }

    private static Reading last(String text, int at) {
        Reading found = Reading.NONE;
        for (int i = at; i > 0 && found == Reading.NONE; i -= Character.charCount(text.codePointBefore(i))) {
            found = reading(text.codePointBefore(i));
        }
        return found == Reading.NONE ? Reading.RIGHT : found;
    }

    private static Reading first(String text, int at) {
        Reading found = Reading.NONE;
        for (int i = at; i < text.length() && found == Reading.NONE; i += Character.charCount(text.codePointAt(i))) {
            found = reading(text.codePointAt(i));
        }
        return found == Reading.NONE ? Reading.RIGHT : found;
    }

    private static Reading reading(int sign) {
        if (Direction.isFromRight(sign)) {
            return Reading.RIGHT;
        }
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> Reading.LEFT;
            default -> Reading.NONE;
        };
    }
}
