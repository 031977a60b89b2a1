package app.effleurage.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder that the program's own files lie in, beside it and not inside it.
 *
 * @param folder where {@code routines} and {@code assets} are looked for
 */
record ProgramHome(Path folder) {

    private static final String ROUTINES = "routines";

    ProgramHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder named by {@code effleurage.home}; else the nearest around the launcher, the program's code or its
     * Java that has {@code routines} in it; else the folder worked in.
     *
     * @param property reads a system property
     * @param code where the program's classes are, if that is a file
     */
    static ProgramHome find(UnaryOperator<String> property, Optional<URI> code) {
        String named = property.apply("effleurage.home");
        if (named != null && !named.isBlank()) {
            return new ProgramHome(Path.of(named));
        }
        Stream<Path> starts = Stream.of(
                path(property.apply("jpackage.app-path")),
                code.filter(uri -> "file".equals(uri.getScheme())).map(Path::of),
                path(property.apply("java.home"))).flatMap(Optional::stream);
        return new ProgramHome(starts.flatMap(ProgramHome::upwards)
                .filter(folder -> Files.isDirectory(folder.resolve(ROUTINES)))
                .findFirst()
                .orElseGet(() -> Path.of(Objects.requireNonNullElse(property.apply("user.dir"), "."))));
    }

    /** The routines that come with the program. */
    Path routines() {
        return folder.resolve(ROUTINES);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** A path and the folders around it; an installed image keeps its routines in {@code lib/app} or the like. */
    private static Stream<Path> upwards(Path path) {
        return Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .flatMap(folder -> Stream.of(folder, folder.resolve("lib/app"), folder.resolve("app")));
    }
}
