package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import app.effleurage.playback.Rate;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.face.FaceFrame;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The routines that ship with the program, and a stage of a known size to look at them on. */
final class Shipped {

    static final List<String> IDS = List.of(
            "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief");

    static final Path HOME = Path.of(System.getProperty("effleurage.home", "."));

    /** As at 1280x800, where the stage is about 700 pixels high. */
    static final double PIXELS_PER_CM = 17;
    static final double MIDDLE_X = 400;
    private static final double HAIRLINE_Y = 150;

    private Shipped() {
    }

    static Score score(String id) {
        return Composer.compose(new RoutineReader(Locale.ENGLISH).read(HOME.resolve("routines/" + id + ".json"))
                .routine().orElseThrow()).score().orElseThrow();
    }

    static Sight sight(ViewPlan plan, long nanos) {
        Looking looking = plan.at(nanos);
        return new Sight(looking, frame(looking.from()), frame(looking.to()));
    }

    private static FaceFrame frame(Projection projection) {
        return new FaceFrame(projection, MIDDLE_X, HAIRLINE_Y, PIXELS_PER_CM);
    }

    /** Whether a stage that follows leaves the hands as drawn. */
    static boolean staysDrawn(Score score, Moment drawn, Moment now, Rate rate, Sight sight) {
        Placed then = Placed.at(score, drawn, sight);
        return Calm.mayStandFor(then, now, rate) && Calm.standsFor(then, Placed.at(score, now, sight));
    }
}
