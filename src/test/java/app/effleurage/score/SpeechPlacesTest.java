package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Routine;
import org.junit.jupiter.api.Test;

/** To the tenth of a second where each line may be said. */
class SpeechPlacesTest {

    private static final Score SCORE = compose(routine(
            step(24, glide(Hands.BOTH, 4, 5)), step(60, glide(Hands.ONE_THEN_OTHER, 5, 5)), step(12, FOUR_SIX)));
    private static final ScoredStep FIRST = SCORE.steps().getFirst();
    private static final ScoredStep SECOND = SCORE.steps().get(1);
    private static final ScoredStep LAST = SCORE.steps().getLast();

    private static Score compose(Routine routine) {
        return Composer.compose(routine).score().orElseThrow();
    }

    private static long tenths(long tenths) {
        return tenths * 100_000_000L;
    }

    private static SpeechPlace place(long earliest, long at, long latest, long by) {
        return new SpeechPlace(tenths(earliest), tenths(at), tenths(latest), tenths(by));
    }

    @Test
    void whatToDoIsSaidAfterTheChimeInTheFirstThirdAndOverBeforeTheLastSeconds() {
        assertThat(SpeechPlaces.instruction(FIRST)).isEqualTo(place(6, 6, 80, 210));
        assertThat(SpeechPlaces.instruction(SECOND)).isEqualTo(place(246, 246, 340, 810));
        assertThat(SpeechPlaces.instruction(LAST)).isEqualTo(place(846, 846, 880, 930));
    }

    @Test
    void theRoutinesNameLeavesTimeForTheFirstStep() {
        assertThat(SpeechPlaces.opening(SCORE)).isEqualTo(place(6, 6, 80, 73));
    }

    @Test
    void aLaterStrokeAndAStepTakenUpAreNamedWithinFiveSeconds() {
        Segment.Run run = SECOND.runs().getFirst();

        assertThat(SpeechPlaces.part(SECOND, run)).isEqualTo(new SpeechPlace(
                run.fromNanos(), run.fromNanos(), run.fromNanos() + tenths(50), tenths(810)));
        assertThat(SpeechPlaces.again(FIRST, tenths(100))).isEqualTo(place(100, 100, 150, 210));
    }

    @Test
    void aChangeOfSidesIsSaidWhileTheHandsGoOver() {
        Segment.ChangeSides change = SECOND.segments().stream().filter(Segment.ChangeSides.class::isInstance)
                .map(Segment.ChangeSides.class::cast).findFirst().orElseThrow();
        SpeechPlace place = SpeechPlaces.change(SECOND, change);

        assertThat(place.atNanos()).isEqualTo(change.fromNanos() + tenths(6));
        assertThat(place.latestNanos()).isEqualTo(change.fromNanos() + tenths(20));
        assertThat(place.byNanos()).isEqualTo(tenths(840));
        assertThat(SCORE.halfWayOf(SECOND)).contains(change.fromNanos());
        assertThat(SpeechPlaces.midway(SCORE, SECOND).orElseThrow()).isEqualTo(new SpeechPlace(place.atNanos(),
                place.atNanos(), place.atNanos() + tenths(50), tenths(810)));
    }

    @Test
    void aReminderIsForLongStepsAtTheirCue() {
        Score hour = compose(routine(step(60, glide(Hands.BOTH, 10, 5))));

        assertThat(hour.halfWayOf(hour.steps().getFirst())).contains(tenths(300));
        assertThat(hour.cues()).filteredOn(cue -> cue.kind() == CueKind.HALF_WAY)
                .extracting(Cue::atNanos).containsExactly(tenths(300));
        assertThat(SpeechPlaces.midway(hour, hour.steps().getFirst())).contains(place(306, 306, 356, 570));
    }

    @Test
    void theNextStepIsAnnouncedSoonerWhereItsNameIsLong() {
        long cue = SCORE.cues().stream().filter(each -> each.kind() == CueKind.NEXT && each.step() == 1)
                .findFirst().orElseThrow().atNanos();

        assertThat(SpeechPlaces.next(SCORE, SECOND)).contains(new SpeechPlace(
                cue - tenths(24), cue + tenths(6), Math.max(cue + tenths(6), tenths(810)), tenths(810)));
        assertThat(SpeechPlaces.next(SCORE, LAST)).isEmpty();
    }

    @Test
    void theEndIsSaidAfterItsChimeWithAllTheTimeThereIs() {
        assertThat(SpeechPlaces.end(SCORE)).isEqualTo(
                new SpeechPlace(tenths(966), tenths(966), tenths(1016), Long.MAX_VALUE));
    }

    @Test
    void aBreathsPhasesFollowOneAnotherToTheStepsEnd() {
        Score breathing = compose(routine(step(26, FOUR_SIX)));
        ScoredStep step = breathing.steps().getFirst();
        long from = step.breathFromNanos();

        assertThat(BreathSchedule.of(step)).startsWith(
                new BreathSchedule.TimedPhase(0, BreathPhase.Kind.IN, from, from + tenths(40)),
                new BreathSchedule.TimedPhase(0, BreathPhase.Kind.OUT, from + tenths(40), from + tenths(100)),
                new BreathSchedule.TimedPhase(1, BreathPhase.Kind.IN, from + tenths(100), from + tenths(140)));
        assertThat(BreathSchedule.of(step).getLast().toNanos()).isLessThanOrEqualTo(tenths(260));
        assertThat(BreathSchedule.of(step)).allSatisfy(phase -> assertThat(phase.lengthNanos()).isPositive());
        assertThat(BreathSchedule.of(FIRST)).isEmpty();
        assertThat(SpeechPlaces.breath(step, BreathSchedule.of(step).getFirst())).isEqualTo(
                new SpeechPlace(from, from, from + tenths(5), Math.min(from + tenths(40), tenths(230))));
    }

    @Test
    void aPlaceIsInOrderAndKnowsItsRoom() {
        assertThat(new SpeechPlace(2, 3, 3, 9).roomNanos()).isEqualTo(7);
        assertThat(new SpeechPlace(0, 0, 0, 0).roomNanos()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeechPlace(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeechPlace(2, 1, 3, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeechPlace(1, 3, 2, 9));
    }
}
