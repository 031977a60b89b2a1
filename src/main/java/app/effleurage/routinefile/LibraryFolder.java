package app.effleurage.routinefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /**
     * All folders of a library, in the order in which they are looked at: the program's, the user's own, others.
     *
     * @param home the folder that holds the program's {@code routines}
     * @param own the user's own; it need not exist yet
     * @param extra more folders, in the order given
     */
    public static List<LibraryFolder> all(Path home, Path own, List<Path> extra) {
        return Stream.concat(
                Stream.of(shipped(home), new LibraryFolder(own, Origin.USER)),
                extra.stream().map(folder -> new LibraryFolder(folder, Origin.EXTRA))).toList();
    }
}
