package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.HandPose;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Glides keep to what is pleasant, 1 to 10 cm/s with its best about 3, and to its lower half, as the times of the
 * routines' tables give them: the longest ways in the shortest times, chin to ear, come to 6.
 */
class StrokeSpeedTest {

    private static final long FRAME = 1_000_000_000L / 60;
    private static final double ON_SKIN = 0.9;
    private static final double SLOWEST = 1;
    private static final double QUICKEST = 6.5;
    private static final double QUICKEST_AT_ANY_INSTANT = 8;

    @ParameterizedTest
    @ValueSource(strings = {"circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief"})
    void glidesAreNeverAScrub(String id) {
        Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
                .read(Path.of(System.getProperty("effleurage.home", "."), "routines", id + ".json"))
                .routine().orElseThrow()).score().orElseThrow();
        List<String> off = new ArrayList<>();
        for (ScoredStep step : score.steps()) {
            for (Segment.Run run : step.runs()) {
                if (run.stroke().motion() == Motion.EFFLEURAGE || run.stroke().motion() == Motion.ZIGZAG) {
                    Side side = run.side().orElse(Side.LEFT);
                    double mean = speed(score, run, side, false);
                    double most = speed(score, run, side, true);
                    if (mean < SLOWEST || mean > QUICKEST || most > QUICKEST_AT_ANY_INSTANT) {
                        off.add("step %d, %s: %.1f cm/s, at most %.1f".formatted(
                                step.index() + 1, run.stroke().contact(), mean, most));
                    }
                }
            }
        }

        assertThat(off).isEmpty();
    }

    /** In cm/s while the hand lies on the skin: the mean of the run, or the most at any frame. */
    private static double speed(Score score, Segment.Run run, Side side, boolean most) {
        double way = 0;
        double seconds = 0;
        double quickest = 0;
        HandPose before = score.at(run.fromNanos()).hands().on(side);
        for (long nanos = run.fromNanos() + FRAME; nanos < run.toNanos(); nanos += FRAME) {
            HandPose now = score.at(nanos).hands().on(side);
            if (Math.min(before.touch(), now.touch()) > ON_SKIN) {
                double gone = before.at().distanceTo(now.at());
                way += gone;
                seconds += FRAME / 1e9;
                quickest = Math.max(quickest, gone / (FRAME / 1e9));
            }
            before = now;
        }
        return most ? quickest : way / seconds;
    }
}
