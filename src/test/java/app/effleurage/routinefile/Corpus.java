package app.effleurage.routinefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that tests read: bad ones with one fault each, and good ones. */
final class Corpus {

    /** The folder of the program, with its routines and its schema. */
    static final Path HOME = Path.of(System.getProperty("effleurage.home", "."));

    private Corpus() {
    }

    /**
     * What is expected of a bad file.
     *
     * @param isRefusedBySchema false where only the reader can tell
     */
    record Bad(Path file, String code, int line, int column, String pointer, boolean isRefusedBySchema) {

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static Stream<Bad> bad() {
        Path folder = folder("bad");
        return lines(folder.resolve("expected.tsv")).filter(line -> !line.startsWith("#")).map(line -> {
            String[] cells = line.split("\t", -1);
            return new Bad(folder.resolve(cells[0] + ".json"), cells[1], Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]), cells[4], cells[5].equals("refused"));
        });
    }

    /** The good files of the corpus and the routines that ship. */
    static Stream<Path> good() {
        return Stream.concat(files(folder("good")), shipped());
    }

    static Stream<Path> shipped() {
        return files(HOME.resolve("routines"));
    }

    static Path folder(String name) {
        try {
            return Path.of(Corpus.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> badFiles() {
        return files(folder("bad")).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
