package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However coarse or uneven the ticks, the same cues fire in the same order. */
class SteppingTest {

    private static final long LONGEST_STEP = 1_900_000_000L;

    static Stream<Named<Timeline>> timelines() throws IOException {
        List<Named<Timeline>> all = new ArrayList<>();
        all.add(Named.of("three steps", Timelines.threeSteps()));
        all.add(Named.of("one step", Timelines.withSteps(5)));
        try (Stream<Path> files = Files.list(Path.of("routines"))) {
            files.sorted().forEach(file -> {
                Routine routine = new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
                all.add(Named.of(routine.id(), Timeline.of(Composer.compose(routine).score().orElseThrow())));
            });
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(7);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everyCueFiresOnceAndInOrderInStepsOfAMillisecond(Timeline timeline) {
        assertThat(cuesOf(timeline, Rate.NORMAL, () -> 1_000_000L)).isEqualTo(timeline.cues());
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everyCueFiresOnceAndInOrderFrameByFrame(Timeline timeline) {
        assertThat(cuesOf(timeline, Rate.NORMAL, () -> 16_700_000L)).isEqualTo(timeline.cues());
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everyCueFiresOnceAndInOrderInStepsOfASecond(Timeline timeline) {
        assertThat(cuesOf(timeline, Rate.NORMAL, () -> 1_000_000_000L)).isEqualTo(timeline.cues());
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everyCueFiresOnceAndInOrderInRandomStepsAtAnyRate(Timeline timeline) {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Rate rate = new Rate(random.nextInt(Rate.SLOWEST, Rate.FASTEST + 1));
            assertThat(cuesOf(timeline, rate, () -> random.nextLong(LONGEST_STEP + 1)))
                    .as("seed %d, %s", seed, rate).isEqualTo(timeline.cues());
        }
    }

    /** All cues that fire from start to end, with ticks {@code nextStep} nanoseconds apart. */
    private static List<Cue> cuesOf(Timeline timeline, Rate rate, LongSupplier nextStep) {
        ManualTimeSource time = new ManualTimeSource();
        Transport transport = new Transport(timeline, time);
        transport.setRate(rate);
        List<Cue> fired = new ArrayList<>(transport.play().cues());
        while (!(transport.state().phase() instanceof Phase.Finished)) {
            time.advanceNanos(nextStep.getAsLong());
            fired.addAll(transport.tick().cues());
        }
        return fired;
    }
}
