package app.effleurage.routinefile;

import java.util.Objects;

/**
 * Where in a file something stands.
 *
 * @param file the file, in the words by which it was asked for
 * @param line from 1; 1 when the file as a whole is meant
 * @param column from 1, counted in UTF-16 units as editors do; a tab counts as one
 * @param pointer the JSON pointer (RFC 6901) of the value or field; empty for the whole document
 */
public record Location(String file, int line, int column, String pointer) {

    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column: " + line + ":" + column + " do not count from 1");
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 1, 1, "");
    }
}
