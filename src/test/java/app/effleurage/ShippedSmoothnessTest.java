package app.effleurage;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Smoothness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No hand jumps anywhere in a shipped routine, as written or fitted to a short time. */
class ShippedSmoothnessTest {

    static final List<String> IDS = ShippedRoutinesTest.IDS;

    @ParameterizedTest
    @FieldSource("IDS")
    void noHandJumps(String id) {
        Path file = Path.of(System.getProperty("effleurage.home", "."), "routines", id + ".json");
        Routine routine = new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
        Smoothness.assertSmooth(Composer.compose(routine).score().orElseThrow());
        Smoothness.assertSmooth(Composer.composeToFit(routine, Duration.ofMinutes(3)).score().orElseThrow());
    }
}
