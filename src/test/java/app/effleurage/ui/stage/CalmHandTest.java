package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CalmHandTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long FRAME = SECOND / 60;

    static final List<String> IDS = Shipped.IDS;

    @ParameterizedTest
    @CsvSource({"circulation, 65", "stress-relief, 355"})
    void aCalmHandIsNotDrawnInEveryFrame(String id, int atSeconds) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        int frames = 240;
        for (Side side : Side.values()) {
            Set<HandPlacement> drawn = new HashSet<>();
            Set<HandPlacement> stood = new HashSet<>();
            for (int i = 0; i < frames; i++) {
                long nanos = atSeconds * SECOND + i * FRAME;
                Sight sight = Shipped.sight(plan, nanos);
                Moment moment = score.at(nanos);
                HandPlacement now = CalmHand.now(score, moment, side, sight);
                stood.add(now);
                drawn.add(CalmHand.drawn(score, moment, side, sight, now));
            }
            assertThat(stood).as("it moves all the while").hasSize(frames);
            assertThat(drawn.size()).as("%s of %s", side, id).isLessThan(frames * 3 / 4);
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void noHandIsDrawnFarFromWhereItIs(String id) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        for (long nanos = 0; nanos <= score.lengthNanos(); nanos += 7 * FRAME) {
            Sight sight = Shipped.sight(plan, nanos);
            Moment moment = score.at(nanos);
            for (Side side : Side.values()) {
                HandPlacement now = CalmHand.now(score, moment, side, sight);
                HandPlacement drawn = CalmHand.drawn(score, moment, side, sight, now);
                String when = "%s of %s at %.3f s".formatted(side, id, nanos / 1e9);
                assertThat(Math.hypot(drawn.x() - now.x(), drawn.y() - now.y()) / sight.pixelsPerCm()).as(when)
                        .isLessThanOrEqualTo(CalmHand.MOST_CM);
                assertThat(drawn.contact()).as(when).isEqualTo(now.contact());
                assertThat(Math.abs(drawn.degrees() - now.degrees())).as(when).isLessThanOrEqualTo(CalmHand.MOST_DEGREES);
            }
        }
    }
}
