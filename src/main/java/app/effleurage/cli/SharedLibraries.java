package app.effleurage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which shared libraries a Linux program would find, looked up where the loader looks, and without loading any. */
final class SharedLibraries {

    private static final List<String> USUAL_FOLDERS =
            List.of("lib", "usr/lib", "lib64", "usr/lib64", "usr/local/lib");
    private static final long LARGEST_CACHE = 16 * 1024 * 1024;

    private final Path root;
    private final List<Path> named;

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

    /** The loader's cache holds, among much else, the path of every library it knows, each ended by a zero. */
    private boolean isInCache(String name) {
        Path cache = root.resolve("etc/ld.so.cache");
        try {
            if (!Files.isReadable(cache) || Files.size(cache) > LARGEST_CACHE) {
                return false;
            }
            String text = Files.readString(cache, StandardCharsets.ISO_8859_1);
            return Arrays.stream(text.split("\0"))
                    .filter(path -> path.startsWith("/") && path.endsWith("/" + name))
                    .anyMatch(path -> Files.isRegularFile(root.resolve(path.substring(1))));
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }
}
