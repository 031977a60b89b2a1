package app.effleurage.score;

import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.routine.Hands;
import org.junit.jupiter.api.Test;

/** What a moment says of where it lies. */
class MomentTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Score SCORE = Composer.compose(
            routine(step(24, glide(Hands.BOTH, 4, 5)), step(24, glide(Hands.BOTH, 4, 5)))).score().orElseThrow();
    private static final Segment.Run RUN = SCORE.steps().getFirst().runs().getFirst();

    @Test
    void howMuchOfTheStepHasGoneAndWhetherItIsTheLast() {
        StepMoment first = SCORE.at(6 * SECOND).step();
        StepMoment second = SCORE.at(42 * SECOND).step();

        assertThat(first.progress()).isEqualTo(0.25);
        assertThat(first.isLast()).isFalse();
        assertThat(second.progress()).isEqualTo(0.75);
        assertThat(second.isLast()).isTrue();
    }

    @Test
    void onlyTheLastInstantIsTheEnd() {
        assertThat(SCORE.at(48 * SECOND - 1).isEnd()).isFalse();
        assertThat(SCORE.at(48 * SECOND).isEnd()).isTrue();
        assertThat(SCORE.at(99 * SECOND).atNanos()).isEqualTo(48 * SECOND);
        assertThat(SCORE.at(-1).atNanos()).isZero();
    }

    @Test
    void aCyclesEndBelongsToTheNextAndItsProgressIsItsOwn() {
        for (int cycle = 0; cycle < RUN.cycles(); cycle++) {
            long start = RUN.cycleStart(cycle);
            assertThat(RUN.cycleAt(start)).isEqualTo(cycle);
            assertThat(RUN.cycleAt(RUN.cycleStart(cycle + 1) - 1)).isEqualTo(cycle);
            long middle = (start + RUN.cycleStart(cycle + 1)) / 2;
            assertThat(SCORE.at(middle).action()).isInstanceOfSatisfying(Action.Stroking.class, stroking -> {
                assertThat(stroking.cycleProgress()).isCloseTo(0.5, within(1e-6));
                assertThat(stroking.progress()).isCloseTo(
                        (middle - RUN.fromNanos()) / (double) RUN.lengthNanos(), within(1e-9));
            });
        }
        assertThat(RUN.cycleAt(RUN.toNanos())).isEqualTo(RUN.cycles() - 1);
    }

    @Test
    void aSegmentsEndBelongsToTheNext() {
        ScoredStep step = SCORE.steps().getFirst();

        for (Segment segment : step.segments()) {
            assertThat(step.segmentAt(segment.fromNanos())).isEqualTo(segment);
            assertThat(step.segmentAt(segment.toNanos() - 1)).isEqualTo(segment);
        }
        assertThat(step.segmentAt(step.toNanos())).isEqualTo(step.segments().getLast());
    }
}
