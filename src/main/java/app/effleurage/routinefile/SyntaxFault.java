package app.effleurage.routinefile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of slip stopped the reading of JSON, told from the text around the place. The commonest slips
 * get words of their own; a parser's "unexpected character" helps nobody who writes JSON by hand.
 *
 * @param offset where to point: the slip itself, which may lie before the place where reading stopped
 * @param variant which words to use, a part of a message key
 * @param culprit the character or word at fault, to be quoted
 */
record SyntaxFault(int offset, String variant, String culprit) {

    /** What the reading was inside of when it stopped. */
    enum Inside { NOTHING, OBJECT, LIST }

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String WHITE = " \t\r\n";
    private static final String WRONG_QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    /** Looks at the text where reading stopped. */
    static SyntaxFault at(String text, int offset, Inside inside) {
        if (offset >= text.length()) {
            return new SyntaxFault(offset, "unfinished", "");
        }
        char c = text.charAt(offset);
        String culprit = Character.toString(text.codePointAt(offset));
        int open = openText(text, offset);
        if (open >= 0 && (c == '\n' || c == '\r')) {
            return new SyntaxFault(open, "open-text", culprit);
        }
        if (open < 0 && WHITE.indexOf(c) >= 0) {
            // White space is welcome everywhere but inside a text: it is what it breaks off that is wrong.
            return wordAround(text, offset).orElseGet(() -> new SyntaxFault(offset, "unexpected", culprit));
        }
        if (c < ' ') {
            return new SyntaxFault(offset, "control-character", "U+%04X".formatted((int) c));
        }
        int escape = escapeBefore(text, offset);
        if (escape >= 0) {
            return new SyntaxFault(escape, "escape", text.substring(escape, offset + culprit.length()));
        }
        if (c == '/' || c == '#') {
            return new SyntaxFault(offset, "comment", culprit);
        }
        int before = lastInk(text, offset);
        if (inside == Inside.NOTHING && before >= 0) {
            return new SyntaxFault(offset, "extra", culprit);
        }
        if (WRONG_QUOTES.indexOf(c) >= 0) {
            return new SyntaxFault(offset, "quotes", culprit);
        }
        return wordAround(text, offset).orElseGet(() -> betweenValues(text, offset, before, inside, culprit));
    }

    private static SyntaxFault betweenValues(String text, int offset, int before, Inside inside, String culprit) {
        char c = text.charAt(offset);
        char last = before < 0 ? ' ' : text.charAt(before);
        if (c == '}' || c == ']') {
            return switch (last) {
                case ',' -> new SyntaxFault(before, "trailing-comma", ",");
                case ':' -> new SyntaxFault(offset, "no-value", culprit);
                default -> new SyntaxFault(offset, "closer", culprit);
            };
        }
        if (c == ',' || c == ':') {
            return new SyntaxFault(offset, c == ',' ? "extra-comma" : "unexpected", culprit);
        }
        if (inside == Inside.OBJECT && (c == '=' || endsName(text, before))) {
            return new SyntaxFault(offset, "no-colon", culprit);
        }
        boolean beginsValue = c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c) || c == '-';
        boolean afterValue = last == '"' || last == '}' || last == ']' || Character.isLetterOrDigit(last);
        return new SyntaxFault(offset, beginsValue && afterValue ? "no-comma" : "unexpected", culprit);
    }

    /** The word or number that touches the place, if it is none that JSON knows. */
    private static Optional<SyntaxFault> wordAround(String text, int offset) {
        int from = offset;
        while (from > 0 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && isWordPart(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        if (word.isEmpty() || WORDS.contains(word) || NUMBER.matcher(word).matches()) {
            return Optional.empty();
        }
        char first = word.charAt(0);
        if (Character.isDigit(first) || "+-.".indexOf(first) >= 0) {
            return Optional.of(new SyntaxFault(from, "number", word));
        }
        int next = to;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isName = next < text.length() && text.charAt(next) == ':';
        return Optional.of(new SyntaxFault(from, isName ? "bare-name" : "bare-word", word));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "_.+-$".indexOf(c) >= 0;
    }

    /** Where the text begins that the place is inside of, or -1; on its line, since reading stops at the end of it. */
    private static int openText(String text, int offset) {
        int from = offset;
        while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        int open = -1;
        for (int i = from; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = open < 0 ? i : -1;
            } else if (c == '\\' && open >= 0) {
                i++;
            }
        }
        return open;
    }

    /** Where the escape begins that the place is inside of, or -1. */
    private static int escapeBefore(String text, int offset) {
        int slash = text.lastIndexOf('\\', offset - 1);
        if (slash < 0 || offset - slash > 5) {
            return -1;
        }
        boolean isUnicode = offset - slash > 1 && text.charAt(slash + 1) == 'u';
        return offset - slash == 1 || isUnicode ? slash : -1;
    }

    private static int lastInk(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    /** Whether a text that ends at {@code quote} stands where an object's field names stand. */
    private static boolean endsName(String text, int quote) {
        if (quote < 1 || text.charAt(quote) != '"') {
            return false;
        }
        int open = text.lastIndexOf('"', quote - 1);
        int before = open < 0 ? -1 : lastInk(text, open);
        return before >= 0 && (text.charAt(before) == '{' || text.charAt(before) == ',');
    }
}
