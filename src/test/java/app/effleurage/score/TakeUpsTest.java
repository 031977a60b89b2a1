package app.effleurage.score;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Hands;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakeUpsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aGuidedBreathIsTakenUpAtItsInBreaths() {
        Score score = Composer.compose(Routines.routine(Routines.step(33, Routines.FOUR_SIX))).score().orElseThrow();

        assertThat(score.takeUps()).containsExactly(0L, 3 * SECOND, 13 * SECOND, 23 * SECOND);
    }

    @Test
    void withNaturalBreathTheStrokeIsTakenUp() {
        Score score = Composer.compose(Routines.routine(Routines.step(12), Routines.step(30, Routines.glide(Hands.BOTH, 0, 5))))
                .score().orElseThrow();

        List<Long> ofTheStrokes = score.steps().get(1).runs().stream()
                .flatMap(run -> IntStream.range(0, run.cycles()).mapToObj(run::cycleStart)).toList();
        assertThat(ofTheStrokes).hasSizeGreaterThan(2);
        assertThat(score.takeUps()).startsWith(0L, 12 * SECOND).containsAll(ofTheStrokes).isSorted();
    }
}
