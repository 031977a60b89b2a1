package app.effleurage.routinefile;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder of routine files.
 *
 * @param path the folder; a user's own need not exist yet
 * @param origin what it holds
 */
public record LibraryFolder(Path path, Origin origin) {

    public LibraryFolder {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(origin, "origin");
    }

    /** The routines that came with the program, whose files stand below {@code home}. */
    public static LibraryFolder shipped(Path home) {
        return new LibraryFolder(home.resolve("routines"), Origin.SHIPPED);
    }
}
