package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StillHandsTest {

    static final java.util.List<String> IDS = Shipped.IDS;

    @ParameterizedTest
    @FieldSource("IDS")
    void whileItIsSeenAHandStandsStill(String id) {
        Score score = Shipped.score(id);
        for (ScoredStep step : score.steps()) {
            for (Segment.Run run : step.runs()) {
                HandPose[] before = new HandPose[2];
                for (long nanos = run.fromNanos(); nanos < run.toNanos(); nanos += 33_000_000L) {
                    for (Side side : Side.values()) {
                        HandPose now = StillHands.of(score, score.at(nanos)).on(side);
                        HandPose then = before[side.ordinal()];
                        if (then != null && Math.min(then.presence(), now.presence()) > 0.1) {
                            assertThat(now.at()).as("%s, %s at %.2f s", id, side, nanos / 1e9).isEqualTo(then.at());
                        }
                        before[side.ordinal()] = now;
                    }
                }
            }
        }
    }
}
