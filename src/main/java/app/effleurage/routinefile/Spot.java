package app.effleurage.routinefile;

/** Where a token begins in the text being read; line and column count from 1. */
record Spot(int line, int column, Pointer pointer) {

    static final Spot START = new Spot(1, 1, Pointer.ROOT);

    /** The spot of an offset in a text, by the line ends that JSON readers know: LF, CR LF and CR. */
    static Spot of(CharSequence text, int offset, Pointer pointer) {
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
        return new Spot(line, offset - lineStart + 1, pointer);
    }
}
