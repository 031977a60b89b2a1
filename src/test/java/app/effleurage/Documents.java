package app.effleurage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README and all that stands in {@code docs}, taken apart for the tests that ask whether it is true. */
public final class Documents {

    /** The folder that paths in the documents start from. */
    public static final Path HOME = Path.of(System.getProperty("effleurage.home", "")).toAbsolutePath();

    private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z]*)[^\\n]*\\n(.*?)^```$");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private Documents() {
    }

    /** One document; told apart by its path from {@link #HOME}. */
    public record Document(String path, String text) {

        /** What stands in blocks of code, each with the language it names, if any. */
        public Stream<Block> blocks() {
            return FENCE.matcher(text).results().map(fence -> new Block(fence.group(1), fence.group(2)));
        }

        /** What stands between backticks in a sentence, on one line whatever the line breaks. */
        public List<String> spans() {
            return SPAN.matcher(prose()).results().map(span -> span.group(1).replaceAll("\\s+", " ")).toList();
        }

        /** Where the links and pictures lead. */
        public List<String> links() {
            return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
        }

        /** The headings as a link to them spells them. */
        public List<String> anchors() {
            return HEADING.matcher(prose()).results().map(heading -> heading.group(1).toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
        }

        private String prose() {
            return FENCE.matcher(text).replaceAll("");
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** A block of code. */
    public record Block(String language, String text) {
    }

    /** The README and every document, in the order of their paths. */
    public static List<Document> all() {
        try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
            return Stream.concat(Stream.of(HOME.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md")).sorted().map(Documents::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document at a path from {@link #HOME}. */
    public static Document at(String path) {
        return read(HOME.resolve(path));
    }

    /** The groups of all matches in all files of these endings below a folder. */
    static List<String> found(String folder, String ending, Pattern wanted) {
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(Documents::text)
                    .flatMap(text -> wanted.matcher(text).results()).map(Documents::lastGroup).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastGroup(MatchResult match) {
        return match.group(match.groupCount());
    }

    private static Document read(Path file) {
        return new Document(HOME.relativize(file).toString().replace('\\', '/'), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
