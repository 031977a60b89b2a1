package app.effleurage.sound.voice;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Scores for tests of the voice: the routines that ship, and small ones. */
final class ShippedScores {

    static final List<String> IDS = List.of(
            "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief");

    private static final Path HOME = Path.of(System.getProperty("effleurage.home", "."));

    private static final Map<String, Score> READ = new ConcurrentHashMap<>();

    private ShippedScores() {
    }

    static Score of(String id) {
        return READ.computeIfAbsent(id, _ -> score(new RoutineReader(Locale.ENGLISH)
                .read(HOME.resolve("routines/" + id + ".json")).routine().orElseThrow()));
    }

    /** A routine of breath alone, from steps as a file writes them. */
    static Score withSteps(String steps) {
        String file = "{\"format\": 1, \"id\": \"x\", \"title\": \"A test\", \"goal\": \"other\", \"steps\": [" + steps + "]}";
        return score(new RoutineReader(Locale.ENGLISH).read("x.json", file.getBytes(StandardCharsets.UTF_8))
                .routine().orElseThrow());
    }

    private static Score score(Routine routine) {
        return Composer.compose(routine).score().orElseThrow();
    }
}
