package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.byBreath;
import static app.effleurage.score.Routines.circles;
import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.hold;
import static app.effleurage.score.Routines.path;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.spots;
import static app.effleurage.score.Routines.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static ScoredStep compose(Step step) {
        Composition composition = Composer.compose(routine(step));
        assertThat(composition.misfits()).isEmpty();
        return composition.score().orElseThrow().steps().getFirst();
    }

    private static Misfit misfit(Step step) {
        Composition composition = Composer.compose(routine(step));
        assertThat(composition.score()).isEmpty();
        return composition.misfits().getFirst();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static String kinds(ScoredStep step) {
        return String.join(" ", step.segments().stream().map(s -> s.getClass().getSimpleName()).toList());
    }

    @Test
    void segmentsJoinFromTheStepsStartToItsEnd() {
        ScoredStep step = compose(step(60, glide(Hands.ONE_THEN_OTHER, 5, 4), circles(1, 4, 1.5, "terminus")));
        long at = step.fromNanos();
        for (Segment segment : step.segments()) {
            assertThat(segment.fromNanos()).isEqualTo(at);
            assertThat(segment.toNanos()).isGreaterThan(at);
            at = segment.toNanos();
        }
        assertThat(at).isEqualTo(step.toNanos());
    }

    @Test
    void whatFitsIsPlayedExactlyAsWrittenAndTheRestIsSettlingIn() {
        ScoredStep step = compose(step(40, circles(2, 4, 1, "chin", "jaw_front", "jaw_mid", "jaw_angle")));
        assertThat(kinds(step)).isEqualTo("Settle Run");
        assertThat(seconds(step.segments().getFirst().lengthNanos())).isEqualTo(8);
        assertThat(step.runs().getFirst().cycles()).isEqualTo(32);
        assertThat(step.runs().getFirst().cycleSeconds()).isEqualTo(1);
    }

    @Test
    void aLooseStepIsSlowedUntilSettlingInTakesTenSeconds() {
        ScoredStep step = compose(step(60, circles(2, 4, 2, "masseter_up", "masseter", "jaw_angle")));
        assertThat(seconds(step.segments().getFirst().lengthNanos())).isEqualTo(10, within(1e-6));
        assertThat(step.runs().getFirst().cycleSeconds()).isEqualTo(50 / 24.0, within(1e-6));
    }

    @Test
    void aTightStepIsHurriedButNeverByMoreThanFifteenInAHundred() {
        ScoredStep step = compose(step(30, glide(Hands.BOTH, 8, 4)));
        assertThat(seconds(step.segments().getFirst().lengthNanos())).isEqualTo(2, within(1e-6));
        assertThat(step.runs().getFirst().cycleSeconds()).isEqualTo(3.5, within(1e-6));
        assertThat(misfit(step(30, glide(Hands.BOTH, 9, 4))))
                .isEqualTo(new Misfit(Misfit.Kind.TOO_LONG, 0, Cue.NONE, 32.6, 30));
    }

    @Test
    void strokesThatLeaveTheHandsIdleAreAFault() {
        assertThat(misfit(step(60, glide(Hands.BOTH, 4, 4))).kind()).isEqualTo(Misfit.Kind.TOO_SHORT);
    }

    @Test
    void strokesWithoutRepeatsShareWhatIsLeftInWholeCycles() {
        ScoredStep step = compose(step(40, glide(Hands.BOTH, 3, 3), glide(Hands.BOTH, 0, 4), hold("forehead_c")));
        List<Segment.Run> runs = step.runs();
        assertThat(seconds(step.segments().getFirst().lengthNanos())).isEqualTo(3);
        assertThat(seconds(runs.get(0).lengthNanos())).isEqualTo(9);
        assertThat(seconds(runs.get(1).lengthNanos())).isEqualTo(14);
        assertThat(runs.get(1).cycles()).isEqualTo(4);
        assertThat(seconds(runs.get(2).lengthNanos())).isEqualTo(13.8, within(0.01));
        assertThat(runs.get(2).cycles()).isEqualTo(2);
    }

    @Test
    void aStrokeWithoutRepeatsAndWithoutRoomIsAFaultThatNamesIt() {
        Misfit misfit = misfit(step(20, glide(Hands.BOTH, 4, 4), glide(Hands.BOTH, 0, 8)));
        assertThat(misfit.kind()).isEqualTo(Misfit.Kind.NO_ROOM);
        assertThat(misfit.stroke()).isEqualTo(1);
    }

    @Test
    void oneThenOtherGivesBothSidesTheSameTimeAndCyclesWithAChangeBetween() {
        ScoredStep step = compose(step(40, glide(Hands.ONE_THEN_OTHER, 4, 4)));
        assertThat(kinds(step)).isEqualTo("Settle Run ChangeSides Run");
        Segment.Run left = step.runs().get(0);
        Segment.Run right = step.runs().get(1);
        assertThat(left.side()).contains(Side.LEFT);
        assertThat(right.side()).contains(Side.RIGHT);
        assertThat(left.cycles()).isEqualTo(right.cycles()).isEqualTo(4);
        assertThat(left.lengthNanos()).isEqualTo(right.lengthNanos());
        assertThat(seconds(step.segments().get(2).lengthNanos())).isEqualTo(2);
    }

    @Test
    void neighbouringOneSidedStrokesChangeSidesOnce() {
        ScoredStep step = compose(step(40,
                glide(Hands.ONE_THEN_OTHER, 2, 4), glide(Hands.ONE_THEN_OTHER, 2, 4)));
        assertThat(kinds(step)).isEqualTo("Settle Run Run ChangeSides Run Run");
    }

    @Test
    void aBreathLedStrokeStartsWithABreathAndIsNeverStretched() {
        Stroke sweep = byBreath(Motion.EFFLEURAGE, path("forehead_c", "temple", "preauricular"), 5);
        ScoredStep step = compose(step(50, FOUR_SIX, sweep));
        assertThat(kinds(step)).isEqualTo("Run");
        assertThat(step.runs().getFirst().cycleSeconds()).isEqualTo(10);

        Stroke press = byBreath(Motion.PRESS, spots("masseter"), 4);
        ScoredStep settled = compose(step(55, FOUR_SIX, press));
        assertThat(seconds(settled.breathFromNanos())).isEqualTo(5);
        assertThat(seconds(settled.runs().getFirst().fromNanos()) % 10).isEqualTo(5);
    }

    @Test
    void aBreathLedStrokeAfterATimedOneWaitsForItsBreath() {
        ScoredStep step = compose(step(60, FOUR_SIX,
                glide(Hands.BOTH, 4, 4), byBreath(Motion.PRESS, spots("masseter"), 3)));
        Segment.Run press = step.runs().get(1);
        assertThat((press.fromNanos() - step.breathFromNanos()) % 10_000_000_000L).isZero();
        assertThat(press.toNanos()).isLessThanOrEqualTo(step.toNanos());
    }

    @Test
    void anAuthorsSettlingInIsKept() {
        Step step = step(40, BreathPatterns.NATURAL, Optional.of(Duration.ofSeconds(5)), false,
                glide(Hands.BOTH, 8, 4));
        assertThat(seconds(compose(step).runs().getFirst().fromNanos())).isEqualTo(5);
        assertThat(compose(step).runs().getFirst().cycleSeconds()).isEqualTo(35 / 8.0, within(1e-9));
    }

    @Test
    void aStepOfBreathAloneIsAllRest() {
        ScoredStep step = compose(step(40, FOUR_SIX));
        assertThat(kinds(step)).isEqualTo("Rest");
        assertThat(step.breathFromNanos()).isZero();
    }

    @Test
    void everyStepThatDoesNotFitIsNamed() {
        Composition composition = Composer.compose(routine(
                step(30, glide(Hands.BOTH, 9, 4)), step(30, glide(Hands.BOTH, 6, 4)),
                step(60, glide(Hands.BOTH, 4, 4))));
        assertThat(composition.misfits()).extracting(Misfit::step).containsExactly(0, 2);
    }
}
