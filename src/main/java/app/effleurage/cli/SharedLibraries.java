package app.effleurage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which shared libraries a Linux program would find, looked up where the loader looks, and without loading any. */
final class SharedLibraries {

    private static final List<String> USUAL_FOLDERS =
            List.of("lib", "usr/lib", "lib64", "usr/lib64", "usr/local/lib");
    private static final long LARGEST_CACHE = 16 * 1024 * 1024;

    private final Path root;
    private final List<Path> named;
    private Set<String> cached;

    /**
     * @param root the top of the file system
     * @param named the value of {@code LD_LIBRARY_PATH}, or empty
     */
    SharedLibraries(Path root, String named) {
        this.root = Objects.requireNonNull(root, "root");
        this.named = Arrays.stream(named.split(":")).filter(folder -> !folder.isEmpty()).map(Path::of).toList();
    }

    /** @param name as programs ask for it, such as {@code libgtk-3.so.0} */
    boolean has(String name) {
        Stream<Path> folders = Stream.concat(named.stream(), USUAL_FOLDERS.stream().map(root::resolve));
        return folders.map(folder -> folder.resolve(name)).anyMatch(Files::isRegularFile) || isInCache(name);
    }

    private boolean isInCache(String name) {
        if (cached == null) {
            cached = cache();
        }
        return cached.stream().filter(path -> path.endsWith("/" + name)).anyMatch(this::isThere);
    }

    private boolean isThere(String path) {
        try {
            return Files.isRegularFile(root.resolve(path.substring(1)));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** The loader's cache holds, among much else, the path of every library it knows, each ended by a zero. */
    private Set<String> cache() {
        Path cache = root.resolve("etc/ld.so.cache");
        try {
            if (!Files.isReadable(cache) || Files.size(cache) > LARGEST_CACHE) {
                return Set.of();
            }
            return Arrays.stream(Files.readString(cache, StandardCharsets.ISO_8859_1).split("\0"))
                    .filter(path -> path.startsWith("/")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException _) {
            return Set.of();
        }
    }
}
