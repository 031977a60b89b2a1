package app.effleurage.text;

import java.util.Arrays;

/**
 * Words of one direction among those of the other: a file's name or a key stays in one piece, and the sign at its
 * edge on its own side.
 */
final class Direction {

    /** The older pair of marks: fonts and the toolkit show nothing for them, which cannot be said of isolates. */
    private static final char EMBED_FROM_LEFT = 0x202A;
    private static final char END = 0x202C;

    private Direction() {
    }

    /** What is put into words read from the right: texts that are read from the left are held together. */
    static Object[] held(Object[] arguments) {
        return Arrays.stream(arguments).map(each -> each instanceof String text ? held(text) : each).toArray();
    }

    /** The text, held together where it is read from the left and has another sign than a letter at an edge. */
    static String held(String text) {
        if (!isReadFromLeft(text) || isFirm(text.codePointAt(0)) && isFirm(text.codePointBefore(text.length()))) {
            return text;
        }
        return EMBED_FROM_LEFT + text + END;
    }

    private static boolean isReadFromLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromRight(direction))
                .limit(1).anyMatch(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                && text.codePoints().map(Character::getDirectionality).noneMatch(Direction::isFromRight);
    }

    private static boolean isFromRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isFirm(int sign) {
        return Character.isLetterOrDigit(sign);
    }
}
