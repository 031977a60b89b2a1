package app.effleurage.cli.text;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import java.nio.file.Path;
import java.util.Locale;

/** The routines that come with the program, as scores. */
final class Shipped {

    private Shipped() {
    }

    static Score score(String id) {
        Routine routine = new RoutineReader(Locale.ENGLISH)
                .read(Path.of("routines", id + ".json")).routine().orElseThrow();
        return Composer.compose(routine).score().orElseThrow();
    }
}
