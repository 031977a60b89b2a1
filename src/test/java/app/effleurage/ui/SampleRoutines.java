package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The routines that ship, as the tests of the window use them. */
public final class SampleRoutines {

    private SampleRoutines() {
    }

    /** All of them, by file name. */
    public static List<Routine> all() {
        RoutineReader reader = new RoutineReader(Locale.ENGLISH);
        try (var files = Files.list(Path.of("routines"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .map(file -> reader.read(file).routine().orElseThrow()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Routine named(String id) {
        return all().stream().filter(routine -> routine.id().equals(id)).findFirst().orElseThrow();
    }
}
