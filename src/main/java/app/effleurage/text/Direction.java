package app.effleurage.text;

import java.util.Arrays;

/**
 * Words of one direction among those of the other: a file's name or a key stays in one piece, and the sign at its
 * edge on its own side.
 */
public final class Direction {

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
        return text.codePoints().anyMatch(Direction::isFromLeft) && text.codePoints().noneMatch(Direction::isFromRight);
    }

    private static boolean isFromLeft(int sign) {
        return Character.getDirectionality(sign) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** Whether a sign is a letter of a script that is read from the right. */
    public static boolean isFromRight(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    private static boolean isFirm(int sign) {
        return Character.isLetterOrDigit(sign);
    }
}
