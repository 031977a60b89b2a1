package app.effleurage.bench;

import app.effleurage.routinefile.Library;
import app.effleurage.routinefile.LibraryFolder;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.Origin;
import app.effleurage.routinefile.RoutineReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long a library of many files takes to be listed, and what it keeps.
 *
 * <p>Argument: how many files. They are the shipped routines in turn, in English alone as a person would write them,
 * each under an id of its own. The first look is that of a Java that has only just started; the second finds nothing
 * changed; the third reads all anew in a Java that is warm.
 */
public final class LibraryBench {

    private LibraryBench() {
    }

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("effleurage-library");
        try {
            write(folder, files);
            Library library = new Library(List.of(new LibraryFolder(folder, Origin.USER)),
                    new RoutineReader(Locale.ENGLISH), InstantSource.system());
            System.out.printf(Locale.ROOT, "%d files, heap of %d MB%n", files, megabytes(Runtime.getRuntime().maxMemory()));
            LibrarySnapshot found = look("first look", library, LibrarySnapshot.EMPTY);
            found = look("nothing changed", library, found);
            System.gc();
            System.out.printf(Locale.ROOT, "%d listed, %d MB in use%n", found.playable().size(),
                    megabytes(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()));
            // Only one is kept at a time, as in the program.
            found = null;
            look("read anew", library, LibrarySnapshot.EMPTY);
        } finally {
            clear(folder);
        }
    }

    private static LibrarySnapshot look(String what, Library library, LibrarySnapshot before) {
        long began = System.nanoTime();
        LibrarySnapshot found = library.scan(before);
        System.out.printf(Locale.ROOT, "%-16s %5.2f s%n", what, (System.nanoTime() - began) / 1e9);
        return found;
    }

    private static void write(Path folder, int files) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<ObjectNode> written = ShippedRoutines.IDS.stream()
                .map(id -> (ObjectNode) inEnglish(mapper.readTree(ShippedRoutines.file(id).toFile()))).toList();
        for (int i = 0; i < files; i++) {
            ObjectNode routine = written.get(i % written.size());
            routine.put("id", "mine-" + i);
            Files.write(folder.resolve("mine-%05d.json".formatted(i)), mapper.writeValueAsBytes(routine));
        }
    }

    /** Texts in several languages become their English. */
    private static JsonNode inEnglish(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("en")) {
                return object.get("en");
            }
            object.propertyNames().forEach(name -> object.set(name, inEnglish(object.get(name))));
        } else {
            for (int i = 0; i < node.size() && node.isArray(); i++) {
                ((tools.jackson.databind.node.ArrayNode) node).set(i, inEnglish(node.get(i)));
            }
        }
        return node;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
