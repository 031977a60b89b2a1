package app.effleurage.ui.control;

/** Keeps a last line from being a single word. */
final class LastLine {

    /** So few words are a name, and a line or two anyway. */
    private static final int FEW_WORDS = 4;
    /** More signs together would leave the line before too short, or would not fit a narrow one. */
    private static final int LONGEST = 22;
    private static final char NO_BREAK_SPACE = 0x00A0;

    private LastLine() {
    }

    /** The text with its last two words held together, where they are short; one read from the right as it is. */
    static String held(String text) {
        if (text == null || Wrapping.isReadFromRight(text) || text.split(" ", -1).length < FEW_WORDS) {
            return text;
        }
        int last = text.lastIndexOf(' ');
        if (text.indexOf(NO_BREAK_SPACE, last) > last) {
            return text;
        }
        int before = text.lastIndexOf(' ', last - 1);
        return text.length() - before - 1 > LONGEST ? text
                : text.substring(0, last) + NO_BREAK_SPACE + text.substring(last + 1);
    }
}
