package app.effleurage.cli.text;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The routines that come with the program, as scores. */
final class Shipped {

    private Shipped() {
    }

    static Arrangement arranged(String id) {
        return new Arrangement(score(id), List.of());
    }

    static Score score(String id) {
        Routine routine = new RoutineReader(Locale.ENGLISH)
                .read(Path.of("routines", id + ".json")).routine().orElseThrow();
        return Composer.compose(routine).score().orElseThrow();
    }
}
