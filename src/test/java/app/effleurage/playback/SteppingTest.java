package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However coarse or uneven the ticks, the same cues fire in the same order. */
class SteppingTest {

    static Stream<Timeline> timelines() {
        return Stream.of(Timelines.threeSteps(), Timelines.withSteps(5), Timelines.withSteps(30, 40, 40, 20, 60));
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everyCueFiresOnceAndInOrderAtAnyStep(Timeline timeline) {
        assertThat(Stepping.cuesOf(timeline, () -> 1_000_000L)).isEqualTo(timeline.cues());
        assertThat(Stepping.cuesOf(timeline, () -> 16_700_000L)).isEqualTo(timeline.cues());
        assertThat(Stepping.cuesOf(timeline, () -> 1_000_000_000L)).isEqualTo(timeline.cues());
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            assertThat(Stepping.cuesOf(timeline, () -> random.nextLong(1_900_000_001L)))
                    .as("random steps, seed %d", seed).isEqualTo(timeline.cues());
        }
    }
}
