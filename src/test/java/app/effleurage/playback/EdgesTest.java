package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What happens at the very edge of a step, a stroke, a loop or a wait, in one long tick and to the nanosecond. */
class EdgesTest {

    private static final Rate DOUBLE = new Rate(200);

    private final ManualTimeSource time = new ManualTimeSource();
    private final Transport transport = new Transport(Timelines.threeSteps(), time);

    private Outcome after(double seconds) {
        time.advanceNanos(Math.round(seconds * 1e9));
        return transport.tick();
    }

    private long position() {
        return transport.state().positionNanos();
    }

    private static List<CueKind> kinds(Outcome outcome) {
        return outcome.cues().stream().map(Cue::kind).toList();
    }

    @Test
    void oneTickOverALoopsEndTellsWhatCameBeforeItAndThenTheStepAgain() {
        transport.loopStep(true);
        transport.play();
        after(0);
        transport.seek(6_500_000_000L);
        transport.setRate(DOUBLE);

        Outcome over = after(1.9);

        assertThat(position()).isEqualTo(300_000_000L);
        assertThat(kinds(over))
                .containsExactly(CueKind.LAST_SECONDS, CueKind.STROKE, CueKind.STEP, CueKind.STROKE);
    }

    @Test
    void oneTickToAWaitTellsWhatCameBeforeIt() {
        transport.setHabits(new Habits(Habits.TakeUp.BREATH, true));
        transport.play();
        after(0);
        transport.seek(6_500_000_000L);
        transport.setRate(DOUBLE);

        assertThat(kinds(after(1.9))).containsExactly(CueKind.LAST_SECONDS, CueKind.STROKE);
        assertThat(transport.state().phase()).isEqualTo(new Phase.Waiting(OptionalLong.empty()));
    }

    @Test
    void aStepThatIsPlayedToItsVeryEndWaits() {
        transport.setHabits(new Habits(Habits.TakeUp.BREATH, true));
        transport.play();
        transport.seek(9 * SECOND);

        assertThat(after(1 - 1e-9).after().phase()).isInstanceOf(Phase.Playing.class);
        assertThat(after(1e-9).after().phase()).isInstanceOf(Phase.Waiting.class);
    }

    @Test
    void aMoveOutOfALongWaitPlaysOnFromThereWithoutAGap() {
        transport.setHabits(new Habits(Habits.TakeUp.BREATH, true));
        transport.play();
        transport.seek(9 * SECOND);
        after(1.5);
        time.advance(Duration.ofHours(1));
        transport.jumpTo(2);

        assertThat(after(1).after().phase()).isEqualTo(new Phase.Playing());
        assertThat(position()).isEqualTo(31 * SECOND);
    }

    @Test
    void aSeekOutOfAWaitPlaysOnFromThere() {
        Transport waiting = new Transport(Timelines.threeStepsWithAWait(), time);
        waiting.play();
        waiting.seek(29 * SECOND);
        time.advance(Duration.ofMillis(1_200));
        assertThat(waiting.tick().after().phase()).isEqualTo(new Phase.Waiting(OptionalLong.of(3 * SECOND)));
        time.advance(Duration.ofMillis(700));
        assertThat(waiting.tick().after().phase()).isEqualTo(new Phase.Waiting(OptionalLong.of(2_300_000_000L)));
        waiting.seek(12 * SECOND);
        time.advance(Duration.ofMillis(500));

        assertThat(waiting.tick().after().positionNanos()).isEqualTo(12_500_000_000L);
    }

    @Test
    void aWaitIsOverAtItsVeryEnd() {
        Transport waiting = new Transport(Timelines.threeStepsWithAWait(), time);
        waiting.play();
        waiting.seek(29 * SECOND);
        time.advance(Duration.ofSeconds(1));
        waiting.tick();
        time.advance(Duration.ofMillis(1_500));
        waiting.tick();
        time.advance(Duration.ofMillis(1_500));

        assertThat(waiting.tick().after().phase()).isEqualTo(new Phase.Playing());
        assertThat(waiting.state().positionNanos()).isEqualTo(30 * SECOND);
    }

    @Test
    void aCountIsOverAtItsVeryEnd() {
        transport.play();
        after(1);
        transport.pause();
        transport.resume();
        after(1.5);

        assertThat(after(1.5).after().phase()).isEqualTo(new Phase.Playing());
    }

    @Test
    void oneTickOverTheEndOfTheOneStrokeTellsItsCuesAndStopsThere() {
        transport.playStroke();
        after(0);

        assertThat(after(1.9).cues()).extracting(Cue::atNanos).containsExactly(2_500_000_000L);
        assertThat(after(0.6).after().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));
        assertThat(position()).isEqualTo(4_500_000_000L - 1);
    }

    @Test
    void theCueAtAStrokesFirstInstantIsToldWhenItAloneIsPlayed() {
        Cue first = new Cue(2 * SECOND, CueKind.STROKE, 0, 0, 0);
        Transport one = new Transport(new Timeline(List.of(0L), List.of(first), 10 * SECOND, List.of(),
                List.of(new Stretch(2 * SECOND, 4 * SECOND, 1)), Map.of()), time);
        one.playStroke();

        assertThat(one.tick().cues()).containsExactly(first);
    }

    @Test
    void cuesNearTheEndOfTheOneStrokeAreToldInTheTickThatStopsIt() {
        Cue late = new Cue(3_900_000_000L, CueKind.STROKE, 0, 0, 0);
        Transport one = new Transport(new Timeline(List.of(0L), List.of(late), 10 * SECOND, List.of(),
                List.of(new Stretch(2 * SECOND, 4 * SECOND, 1)), Map.of()), time);
        one.setRate(DOUBLE);
        one.playStroke();
        time.advance(Duration.ofSeconds(1));
        Outcome last = one.tick();

        assertThat(last.cues()).containsExactly(late);
        assertThat(last.after().phase()).isInstanceOf(Phase.Paused.class);
        assertThat(last.after().positionNanos()).isEqualTo(4 * SECOND - 1);
    }

    @Test
    void whoBeganInTheMiddleAndGoesBackAtOnceIsNotGreeted() {
        transport.seek(20 * SECOND);
        transport.play();
        transport.seek(0);

        assertThat(kinds(after(0.1))).contains(CueKind.STEP).doesNotContain(CueKind.READY);
    }

    @Test
    void aPauseInTheFirstBreathGoesBackToItsStart() {
        transport.play();
        after(1.5);
        transport.pause();
        transport.resume();

        assertThat(position()).isZero();
    }

    @Test
    void aMoveThatTheLockRefusesLetsTimePassAllTheSame() {
        transport.play();
        transport.lock();
        time.advance(Duration.ofSeconds(1));
        Outcome refused = transport.pause();

        assertThat(refused.answer()).isEqualTo(Answer.LOCKED);
        assertThat(refused.after().positionNanos()).isEqualTo(SECOND);
    }

    @Test
    void onlyAChangeOfTheKindOfStateIsAChangeOfPhase() {
        assertThat(transport.play().changedPhase()).isTrue();
        assertThat(after(1).changedPhase()).isFalse();
        assertThat(transport.pause().changedPhase()).isTrue();
        assertThat(transport.resume().changedPhase()).isTrue();
        assertThat(after(1).changedPhase()).isFalse();
    }

    @Test
    void ticksAreNeededWhileAnythingMoves() {
        assertThat(transport.state().needsTicks()).isFalse();
        assertThat(transport.state().looping()).isFalse();
        assertThat(transport.play().after().needsTicks()).isTrue();
        assertThat(transport.loopStep(true).after().looping()).isTrue();
        assertThat(transport.pause().after().needsTicks()).isFalse();
        assertThat(transport.resume().after().needsTicks()).isTrue();
        PlayState state = transport.state();
        assertThat(in(state, new Phase.Waiting(OptionalLong.of(1))).needsTicks()).isTrue();
        assertThat(in(state, new Phase.Waiting(OptionalLong.empty())).needsTicks()).isFalse();
        assertThat(in(state, new Phase.Finished()).needsTicks()).isFalse();
    }

    private static PlayState in(PlayState state, Phase phase) {
        return new PlayState(phase, state.positionNanos(), state.step(), state.rate(), state.loop(), state.locked());
    }
}
