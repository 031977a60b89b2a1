package app.effleurage.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.SampleRoutines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepFramesTest {

    private static final int EIGHT = 8;

    static Stream<Score> scores() {
        return SampleRoutines.all().stream().map(routine -> Composer.compose(routine).score().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("scores")
    void framesLieInOrderInTheirStepAndNearWhereTheyWouldEvenlyFall(Score score) {
        for (ScoredStep step : score.steps()) {
            List<Long> frames = StepFrames.through(step, EIGHT);

            assertThat(frames).hasSize(EIGHT).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < EIGHT; i++) {
                long even = step.fromNanos() + (2 * i + 1) * step.lengthNanos() / (2 * EIGHT);
                assertThat(score.stepAt(frames.get(i))).isEqualTo(step);
                assertThat(Math.abs(frames.get(i) - even)).isLessThan(step.lengthNanos() / EIGHT * 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void handsThatTakeTurnsAreBothSeen(Score score) {
        for (ScoredStep step : score.steps()) {
            boolean takesTurns = step.runs().stream()
                    .anyMatch(run -> run.stroke().hands() == Hands.ALTERNATING && run.lengthNanos() > step.lengthNanos() / 2);
            if (takesTurns) {
                for (Side side : Side.values()) {
                    assertThat(StepFrames.through(step, EIGHT)).as("%s of %s", side, step.step().words().name())
                            .anyMatch(at -> score.at(at).hands().on(side).touch() > 0.5);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void midStrokeIsHalfWayThroughACycle(Score score) {
        for (ScoredStep step : score.steps()) {
            if (score.at(StepFrames.midStroke(step)).action() instanceof Action.Stroking stroking) {
                assertThat(stroking.cycleProgress()).isBetween(0.499, 0.501);
            }
        }
    }

    @Test
    void oneFrameIsFromTheMiddleOfTheStep() {
        ScoredStep step = scores().findFirst().orElseThrow().steps().getFirst();

        assertThat(StepFrames.through(step, 1)).singleElement()
                .satisfies(at -> assertThat(step.segmentAt(at))
                        .isEqualTo(step.segmentAt(step.fromNanos() + step.lengthNanos() / 2)));
    }
}
