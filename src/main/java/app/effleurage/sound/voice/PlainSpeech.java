package app.effleurage.sound.voice;

import java.nio.charset.StandardCharsets;

/**
 * Text made fit for any speech program. Only letters, marks, digits and the stops of a sentence pass: not the brackets
 * and signs by which such programs take commands, nor anything that ends a line or a string.
 */
final class PlainSpeech {

    /** A line of a routine has at most a thousand. */
    static final int LONGEST = 1_000;

    private static final String STOPS = ".,;:!?'’\"“”«»…–%&+°。、，！？；：؟،؛";

    private PlainSpeech() {
    }

    /** One line of UTF-8 that ends with a line break. */
    static byte[] of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (passes(c, plain)) {
                plain.appendCodePoint(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return (plain.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean passes(int c, StringBuilder before) {
        boolean isMark = switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
        // A hyphen is part of a word, and nothing else.
        boolean isHyphen = c == '-' && !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return Character.isLetterOrDigit(c) || isMark || isHyphen || STOPS.indexOf(c) >= 0;
    }
}
