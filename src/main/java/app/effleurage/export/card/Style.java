package app.effleurage.export.card;

import app.effleurage.ui.theme.Letters;

/**
 * How a line of words is set; lengths in points.
 *
 * @param face in which cut
 * @param size of the type
 * @param leading from one baseline to the next
 * @param ink in which colour
 */
record Style(Face face, double size, double leading, Ink ink) {

    static final Style TITLE = new Style(Face.DISPLAY, 36, 40, Ink.ACCENT);
    static final Style SUBTITLE = new Style(Face.ITALIC, 15, 18, Ink.QUIET);
    static final Style FACTS = new Style(Face.STRONG, 9, 12, Ink.WARM);
    static final Style BODY = new Style(Face.BODY, 9, 12.2, Ink.INK);
    static final Style SMALL_HEADING = new Style(Face.STRONG, 8.2, 11, Ink.ACCENT);
    static final Style SMALL = new Style(Face.BODY, 7.4, 9.8, Ink.INK);
    static final Style SOURCE = new Style(Face.BODY, 6.3, 8.2, Ink.QUIET);
    static final Style STEP_NAME = new Style(Face.DISPLAY, 15.5, 17, Ink.INK);
    static final Style STEP_NUMBER = new Style(Face.STRONG, 12.5, 17, Ink.WARM);
    static final Style STEP_TIME = new Style(Face.STRONG, 8.2, 11, Ink.WARM);
    static final Style INSTRUCTION = new Style(Face.BODY, 9.2, 12.4, Ink.INK);
    static final Style MIDWAY = new Style(Face.ITALIC, 11, 12.4, Ink.ACCENT);
    static final Style HOW = new Style(Face.BODY, 7.8, 10.6, Ink.QUIET);
    static final Style HEADING = new Style(Face.DISPLAY, 19, 22, Ink.ACCENT);
    static final Style RUNNING = new Style(Face.ITALIC, 12, 14, Ink.QUIET);
    static final Style FOOT = new Style(Face.BODY, 7, 9, Ink.QUIET);

    /** The cuts of the program's families. */
    enum Face {
        DISPLAY, ITALIC, BODY, STRONG;

        /** The file in {@code assets/fonts}. */
        String file(Letters letters) {
            return switch (this) {
                case DISPLAY -> letters.title().file();
                case ITALIC -> letters.slanted().file();
                case BODY -> letters.text().file();
                case STRONG -> letters.strong().file();
            };
        }

        /** How large it is set, of the size that was designed for Latin letters. */
        double scale(Letters letters) {
            return this == DISPLAY || this == ITALIC ? letters.titleScale() : 1;
        }
    }

    /** Colours by what they are for; the card's sheet says which they are. */
    enum Ink {
        INK, QUIET, ACCENT, WARM, HAIRLINE
    }
}
