package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.byBreath;
import static app.effleurage.score.Routines.circles;
import static app.effleurage.score.Routines.path;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.spots;
import static app.effleurage.score.Routines.step;
import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.score.BreathNote.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each thing that can be in the way of a breath, and what comes instead. */
class ArrangementTest {

    private static final BreathPattern BOX = BreathPatterns.named("4-4-4-4").orElseThrow();
    private static final BreathChoice MAY_HOLD = BreathChoice.AS_WRITTEN.withHolds(true);

    private final Step rest = step(60, FOUR_SIX);
    private final Step busy = step(50, FOUR_SIX, circles(1, 20, 2, "temple"));
    private final Step led = step(50, FOUR_SIX,
            byBreath(Motion.EFFLEURAGE, path("chin", "jaw_mid", "jaw_angle", "ear_under"), 5));

    @Test
    void strokesLedByTheBreathGetAsManyWholeBreathsAsTheirTimeHolds() {
        Arrangement slower = arrange(BreathChoice.AS_WRITTEN.withPace(BreathPace.SLOWER), led);
        Arrangement even = arrange(choose("4-4"), led);

        assertThat(slower.score().steps().getFirst().runs()).extracting(Segment.Run::cycles).containsExactly(4);
        assertThat(even.score().steps().getFirst().runs()).extracting(Segment.Run::cycles).containsExactly(6);
        assertThat(slower.notes()).isEmpty();
    }

    @Test
    void aBreathForStillHandsIsKeptFromHandsThatStroke() {
        Arrangement box = arrange(choose("4-4-4-4"), rest, busy);

        assertThat(breaths(box)).containsExactly(BOX, FOUR_SIX);
        assertThat(box.notes()).containsExactly(new BreathNote(List.of(1), Reason.BUSY_HANDS, FOUR_SIX));
    }

    @Test
    void whatIsHeldIsCountedOverTheWholeRoutineWithPausesBetween() {
        BreathPattern relaxing = BreathPatterns.named("4-7-8").orElseThrow();

        Arrangement arranged = arrange(choose("4-7-8"), rest, step(30), rest, rest);

        assertThat(breaths(arranged)).containsExactly(relaxing, BreathPatterns.NATURAL, FOUR_SIX, FOUR_SIX);
        assertThat(arranged.notes()).containsExactly(new BreathNote(List.of(2, 3), Reason.LIMIT, FOUR_SIX));
    }

    @Test
    void theUsualBreathEndsInNoneWhenThereHasBeenEnough() {
        Step hundreds = step(400, FOUR_SIX);

        Arrangement arranged = arrange(BreathChoice.AS_WRITTEN, hundreds, hundreds, hundreds);

        assertThat(breaths(arranged)).containsExactly(FOUR_SIX, BreathPatterns.NATURAL, FOUR_SIX);
    }

    @Test
    void aHeldBreathThatIsWrittenGivesWayToTheUsualOneUnlessItIsAllowed() {
        Step held = step(64, BOX);

        assertThat(breaths(arrange(BreathChoice.AS_WRITTEN, held))).containsExactly(FOUR_SIX);
        assertThat(breaths(arrange(MAY_HOLD, held))).containsExactly(BOX);
        assertThat(arrange(BreathChoice.AS_WRITTEN, held).notes()).extracting(BreathNote::reason)
                .containsExactly(Reason.HOLDS);
    }

    @Test
    void handsThatFollowTheBreathAreNeverLeftWithoutOne() {
        Arrangement natural = arrange(choose("free"), rest, led);

        assertThat(breaths(natural)).containsExactly(BreathPatterns.NATURAL, FOUR_SIX);
        assertThat(natural.notes()).extracting(BreathNote::reason).containsExactly(Reason.LED);
    }

    @Test
    void aGlideThatWouldHurryKeepsItsBreath() {
        Step far = step(50, FOUR_SIX, byBreath(Motion.EFFLEURAGE,
                path("hairline_c", "temple", "jaw_angle", "chin", "jaw_angle"), 5));

        Arrangement arranged = arrange(choose("4-4").withPace(BreathPace.QUICKER), far);

        assertThat(arranged.notes()).extracting(BreathNote::reason).containsExactly(Reason.HURRIED);
    }

    @Test
    void aBreathLongerThanItsStepIsNotBegun() {
        Arrangement arranged = arrange(choose("4-4-8"), step(12, FOUR_SIX));

        assertThat(arranged.notes()).extracting(BreathNote::reason).containsExactly(Reason.LONGER_THAN_STEP);
    }

    @Test
    void strokesThatCannotComeOutWholeWithAnyOtherBreathAreLedByOneAsLongWithNothingHeld() {
        BreathPattern own = BreathPatterns.custom(
                Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ZERO);
        Step packed = step(96, own, byBreath(Motion.HOLD, spots("chin", "jaw_front", "jaw_mid", "jaw_angle", "masseter",
                "cheek_mid", "cheek_apple", "zygoma", "temple", "forehead_c", "forehead_lat", "glabella", "brow_in",
                "brow_peak", "brow_tail", "temporalis"), 1));

        Arrangement arranged = arrange(BreathChoice.AS_WRITTEN, packed);

        assertThat(breaths(arranged)).singleElement().matches(breath -> !breath.hasHolds())
                .extracting(BreathPattern::cycle).isEqualTo(Duration.ofSeconds(6));
    }

    private static BreathChoice choose(String pattern) {
        return MAY_HOLD.withPattern(Optional.of(pattern));
    }

    private static Arrangement arrange(BreathChoice choice, Step... steps) {
        Routine written = routine(steps);
        Arrangement arranged = Arrangement.of(written, Optional.empty(), choice);
        assertThat(arranged.score().lengthNanos()).isEqualTo(written.length().toNanos());
        return arranged;
    }

    private static List<BreathPattern> breaths(Arrangement arranged) {
        return arranged.score().routine().steps().stream().map(Step::breath).toList();
    }
}
