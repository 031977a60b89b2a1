package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.Rate;
import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CalmTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long FRAME = SECOND / 60;

    static final List<String> IDS = Shipped.IDS;

    @ParameterizedTest
    @CsvSource({
        "circulation, 65, 100, 140", "stress-relief, 355, 100, 140", "stress-relief, 25, 100, 120",
        "circulation, 65, 50, 130", "circulation, 65, 200, 240",
    })
    void aCalmStageIsMostlyDrawnInEveryOtherFrame(String id, int atSeconds, int percent, int most) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        Rate rate = new Rate(percent);
        Moment drawn = score.at(atSeconds * SECOND);
        int anew = 0;
        for (int frame = 1; frame <= 240; frame++) {
            // A pulse is never quite on time.
            long nanos = atSeconds * SECOND + rate.times(frame * FRAME + (frame % 3 - 1) * 2_000_000L);
            Moment now = score.at(nanos);
            if (!Shipped.staysDrawn(score, drawn, now, rate, Shipped.sight(plan, nanos))) {
                drawn = now;
                anew++;
            }
        }
        assertThat(anew).isBetween(120, most);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void noHandIsDrawnFarFromWhereItIs(String id) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        Moment drawn = score.at(0);
        for (long nanos = FRAME; nanos <= score.lengthNanos(); nanos += FRAME) {
            Sight sight = Shipped.sight(plan, nanos);
            Moment now = score.at(nanos);
            if (!Shipped.staysDrawn(score, drawn, now, Rate.NORMAL, sight)) {
                drawn = now;
                continue;
            }
            assertThat(now.atNanos() - drawn.atNanos()).isLessThan(2 * FRAME);
            for (Side side : Side.values()) {
                HandPlacement is = HandPlacement.at(score, now, side, sight);
                HandPlacement shown = HandPlacement.at(score, drawn, side, sight);
                String when = "%s of %s at %.3f s".formatted(side, id, nanos / 1e9);
                assertThat(Math.hypot(shown.x() - is.x(), shown.y() - is.y()) / sight.pixelsPerCm()).as(when)
                        .isLessThanOrEqualTo(Calm.MOST_CM);
                assertThat(shown.contact()).as(when).isEqualTo(is.contact());
                assertThat(Math.abs(shown.degrees() - is.degrees())).as(when).isLessThanOrEqualTo(Calm.MOST_DEGREES);
            }
        }
    }
}
