package app.effleurage.bench;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The routines that ship, for benchmarks to work on. */
final class ShippedRoutines {

    static final List<String> IDS = List.of(
            "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief");

    private ShippedRoutines() {
    }

    static Path file(String id) {
        return Path.of(System.getProperty("effleurage.home", "."), "routines", id + ".json");
    }

    static Routine read(String id) {
        return new RoutineReader(Locale.ENGLISH).read(file(id)).routine().orElseThrow();
    }
}
