package app.effleurage.routinefile;

import org.jspecify.annotations.Nullable;

/**
 * Where a token begins in the text being read.
 *
 * @param line from 1
 * @param column from 1
 * @param around the pointer of the object or list the value stands in
 * @param name the field or index there, spelt out only when it is asked for; null for the document itself
 */
record Spot(int line, int column, Pointer around, @Nullable Object name) {

    static final Spot START = new Spot(1, 1, Pointer.ROOT, null);

    Pointer pointer() {
        return name == null ? around : around.to(name.toString());
    }

    /** The spot of an offset in a text, by the line ends that JSON readers know: LF, CR LF and CR. */
    static Spot of(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Spot(line, offset - lineStart + 1, Pointer.ROOT, null);
    }
}
