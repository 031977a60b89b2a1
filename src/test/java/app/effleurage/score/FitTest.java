package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.byBreath;
import static app.effleurage.score.Routines.circles;
import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.optional;
import static app.effleurage.score.Routines.path;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.step;
import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Routine;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    private final Routine mixed = routine(
            step(30, glide(Hands.BOTH, 6, 4)),
            step(60, circles(2, 4, 2, "masseter_up", "masseter", "jaw_angle")),
            step(40, glide(Hands.ONE_THEN_OTHER, 4, 4)),
            step(50, FOUR_SIX, byBreath(Motion.EFFLEURAGE, path("forehead_c", "temple"), 5)));

    private static Score fit(Routine routine, int seconds) {
        return Composer.composeToFit(routine, Duration.ofSeconds(seconds)).score().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 120, 173, 180, 200, 300, 437, 600, 900, 1200})
    void theRoutineComesOutAtTheLengthAskedFor(int seconds) {
        Score score = fit(mixed, seconds);
        assertThat(score.lengthNanos()).isEqualTo(seconds * 1_000_000_000L);
        assertThat(score.steps()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 120, 300, 900})
    void breathLedStepsStayWholeBreaths(int seconds) {
        ScoredStep led = fit(mixed, seconds).steps().getLast();
        assertThat(led.lengthNanos() % 10_000_000_000L).isZero();
        assertThat(led.runs().getFirst().cycleSeconds()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 240, 600, 1000})
    void noCycleIsStretchedByMoreThanFifteenInAHundred(int seconds) {
        double[] written = {4, 2, 4, 10};
        for (ScoredStep step : fit(mixed, seconds).steps()) {
            for (Segment.Run run : step.runs()) {
                assertThat(run.cycleSeconds() / written[step.index()]).isBetween(0.8499999, 1.1500001);
            }
        }
    }

    @Test
    void proportionsAreKept() {
        Score twice = fit(mixed, 360);
        assertThat(twice.steps()).extracting(step -> Math.round(step.lengthNanos() / 1e9))
                .containsExactly(60L, 120L, 80L, 100L);
    }

    @Test
    void theLengthAsWrittenIsTheRoutineAsWritten() {
        assertThat(fit(mixed, 180).routine()).isSameAs(mixed);
    }

    @Test
    void anOptionalStepIsLeftOutOnlyWhenTimeIsTooShort() {
        Routine routine = routine(step(30, glide(Hands.BOTH, 6, 4)), optional(30, glide(Hands.BOTH, 6, 4)));
        assertThat(fit(routine, 40).steps()).hasSize(2);
        assertThat(fit(routine, 15).steps()).hasSize(1);
        assertThat(fit(routine, 15).lengthNanos()).isEqualTo(15_000_000_000L);
    }

    @Test
    void ofTheOptionalStepsTheLastIsLeftOutFirst() {
        Routine routine = routine(optional(60, circles(2, 4, 2, "masseter_up", "masseter", "jaw_angle")),
                step(30, glide(Hands.BOTH, 6, 4)), optional(40, glide(Hands.ONE_THEN_OTHER, 4, 4)));

        assertThat(fit(routine, 25).steps()).hasSizeBetween(1, 2)
                .last().satisfies(step -> assertThat(step.runs().getFirst().side()).isEmpty());
    }

    @Test
    void theOnlyStepStaysThoughItIsOptional() {
        Score score = fit(routine(optional(30, glide(Hands.BOTH, 6, 4))), 1);

        assertThat(score.steps()).hasSize(1);
        assertThat(score.lengthNanos()).isEqualTo(10_000_000_000L);
    }

    @Test
    void aFixedOrderLeavesNothingOutAndComesAsNearAsItCan() {
        Routine routine = routine(true,
                step(30, glide(Hands.BOTH, 6, 4)), optional(30, glide(Hands.BOTH, 6, 4)));
        Score score = fit(routine, 15);
        assertThat(score.steps()).hasSize(2);
        assertThat(score.lengthNanos()).isEqualTo(20_000_000_000L);
    }

    @Test
    void aRoutineThatDoesNotFitAsWrittenIsNotHiddenByFitting() {
        Composition composition = Composer.composeToFit(
                routine(step(30, glide(Hands.BOTH, 20, 4))), Duration.ofMinutes(10));
        assertThat(composition.misfits()).isNotEmpty();
    }
}
