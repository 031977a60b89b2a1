package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransportTest {

    private final ManualTimeSource time = new ManualTimeSource();
    private final Transport transport = new Transport(Timelines.threeSteps(), time);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        transport.addListener(outcome -> outcome.cues().forEach(cue -> {
            if (cue.kind() != CueKind.STROKE) {
                told.add(cue.kind().id() + " " + cue.step());
            }
        }));
    }

    private Outcome after(double seconds) {
        time.advanceNanos(Math.round(seconds * 1e9));
        return transport.tick();
    }

    private void play(double seconds) {
        for (double left = seconds; left > 1e-6; left -= 1.5) {
            after(Math.min(left, 1.5));
        }
    }

    private long position() {
        return transport.state().positionNanos();
    }

    @Nested
    class Cues {

        @Test
        void theVeryStartHasItsCuesAtTheFirstTickEvenIfNoTimePassed() {
            transport.play();
            after(0);

            assertThat(told).containsExactly("ready 0", "step 0");
        }

        @Test
        void aCueFiresOnceHoweverOftenItIsTicked() {
            transport.play();
            after(1);
            after(0);
            after(0);

            assertThat(told).containsExactly("ready 0", "step 0");
        }

        @Test
        void allCuesOfAStallFireInOrder() {
            transport.play();
            after(0);
            transport.seek(4 * SECOND);
            told.clear();
            after(2);
            after(1.9);

            assertThat(told).containsExactly("half-way 0", "next 0", "last-seconds 0");
        }

        @Test
        void aSeekFiresNoneOfWhatItJumpsOver() {
            transport.play();
            after(0);
            told.clear();

            transport.seek(29 * SECOND);
            after(0.5);

            assertThat(told).isEmpty();
        }

        @Test
        void aSeekOntoACueDoesNotFireIt() {
            transport.play();
            transport.seek(10 * SECOND);
            after(1);

            assertThat(told).doesNotContain("step 1");
        }

        @Test
        void aSeekToTheVeryStartHasTheFirstStepToldAgainButNoSecondGreeting() {
            transport.play();
            after(1.5);
            told.clear();

            transport.seek(0);
            after(0.1);

            assertThat(told).containsExactly("step 0");
        }

        @Test
        void whatLiesBeforeAPauseFiresThoughNoTickCameBetween() {
            transport.play();
            play(9);
            time.advance(Duration.ofMillis(1_200));
            told.clear();

            Outcome paused = transport.pause();

            assertThat(told).containsExactly("step 1");
            assertThat(paused.after().positionNanos()).isEqualTo(10_200_000_000L);
        }

        @Test
        void theEndIsToldAndEndsThePlaying() {
            transport.play();
            transport.seek(41 * SECOND);
            Outcome end = after(1.9);

            assertThat(end.cues()).extracting(Cue::kind).containsExactly(CueKind.END);
            assertThat(end.after().phase()).isEqualTo(new Phase.Finished());
            assertThat(position()).isEqualTo(42 * SECOND);
        }

        @Test
        void playingAgainGreetsAgain() {
            transport.play();
            transport.seek(41 * SECOND);
            after(1.5);
            told.clear();

            transport.play();
            after(0);

            assertThat(told).containsExactly("ready 0", "step 0");
        }

        @Test
        void playingFromTheMiddleGreetsNeitherThenNorOnTheWayBack() {
            transport.seek(24 * SECOND);
            transport.play();
            after(1);
            transport.jumpTo(0);
            after(0.5);

            assertThat(told).containsExactly("next 1", "step 0");
        }

        @Test
        void spansJoinWithoutGapOrOverlap() {
            List<Span> spans = new ArrayList<>();
            transport.addListener(outcome -> spans.addAll(outcome.crossed()));
            transport.play();
            play(20);

            assertThat(spans.getFirst().afterNanos()).isEqualTo(-1);
            assertThat(spans.getLast().toNanos()).isEqualTo(20 * SECOND);
            for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).afterNanos()).isEqualTo(spans.get(i - 1).toNanos());
            }
        }
    }

    @Nested
    class Moves {

        @Test
        void nextTellsTheStepItLandsOn() {
            transport.play();
            after(1);
            told.clear();

            transport.next();
            assertThat(position()).isEqualTo(10 * SECOND);
            assertThat(told).isEmpty();

            after(0);
            assertThat(told).containsExactly("step 1");
        }

        @Test
        void backGoesToTheStepBeforeInTheFirstThreeSecondsAndElseToTheStart() {
            transport.seek(10 * SECOND + 2_999_999_999L);
            transport.back();
            assertThat(position()).isZero();

            transport.seek(13 * SECOND);
            transport.back();
            assertThat(position()).isEqualTo(10 * SECOND);
        }

        @Test
        void backInTheFirstStepGoesToItsStart() {
            transport.seek(SECOND);
            transport.back();

            assertThat(position()).isZero();
        }

        @Test
        void repeatTellsTheStepAgain() {
            transport.play();
            play(15);
            told.clear();

            transport.repeatStep();
            after(0.2);

            assertThat(position()).isEqualTo(10 * SECOND + 200_000_000L);
            assertThat(told).containsExactly("step 1");
        }

        @Test
        void jumpingToNoStepIsAMistakeOfTheProgram() {
            assertThatThrownBy(() -> transport.jumpTo(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> transport.jumpTo(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void aSeekIsHeldToTheRoutine() {
            transport.seek(-5);
            assertThat(position()).isZero();

            transport.seek(1_000 * SECOND);
            assertThat(position()).isEqualTo(42 * SECOND);
        }

        @Test
        void nextInTheLastStepTellsTheEnd() {
            transport.play();
            transport.seek(35 * SECOND);

            Outcome outcome = transport.next();

            assertThat(outcome.cues()).extracting(Cue::kind).containsExactly(CueKind.END);
            assertThat(outcome.after().phase()).isEqualTo(new Phase.Finished());
        }

        @Test
        void backFromTheEndWaitsAtTheLastStep() {
            transport.play();
            transport.seek(35 * SECOND);
            transport.next();

            transport.back();
            transport.resume();
            play(3.5);

            assertThat(position()).isEqualTo(30 * SECOND + SECOND / 2);
            assertThat(told).endsWith("end 2", "step 2");
        }

        @Test
        void whatAListenerDoesIsToldAfterwards() {
            List<String> heard = new ArrayList<>();
            transport.addListener(outcome -> {
                if (outcome.cues().stream().anyMatch(cue -> cue.kind() == CueKind.READY)) {
                    transport.pause();
                }
            });
            transport.addListener(outcome -> heard.add(outcome.after().phase().getClass().getSimpleName()));

            transport.play();
            after(0);

            assertThat(heard).containsExactly("Playing", "Playing", "Paused");
        }

        @Test
        void whoStopsListeningHearsNoMore() {
            List<Outcome> heard = new ArrayList<>();
            Consumer<Outcome> listener = heard::add;
            transport.addListener(listener);
            transport.play();
            transport.removeListener(listener);
            transport.pause();

            assertThat(heard).hasSize(1);
        }
    }

    @Nested
    class CountIn {

        @BeforeEach
        void pauseAtFive() {
            transport.play();
            play(5);
            transport.pause();
            time.advance(Duration.ofMinutes(10));
        }

        @Test
        void countsThreeTwoOneWhileThePositionStands() {
            List<Integer> counts = new ArrayList<>();
            transport.resume();
            for (int i = 0; i < 6; i++) {
                counts.add(((Phase.CountingIn) transport.state().phase()).count());
                after(0.5);
            }

            assertThat(counts).containsExactly(3, 3, 2, 2, 1, 1);
            assertThat(transport.state().phase()).isEqualTo(new Phase.Playing());
            assertThat(position()).isEqualTo(4 * SECOND);
        }

        @Test
        void playsFromTheInstantTheCountWasOverNotFromTheTickThatNoticed() {
            transport.resume();
            after(1.9);
            after(1.8);

            assertThat(position()).isEqualTo(4_700_000_000L);
        }

        @Test
        void pausingInTheCountKeepsThePosition() {
            transport.resume();
            after(1);
            transport.pause();
            transport.resume();

            assertThat(transport.state().phase()).isEqualTo(new Phase.CountingIn(3 * SECOND));
            assertThat(position()).isEqualTo(4 * SECOND);
        }

        @Test
        void aLongPauseIsNoGap() {
            assertThat(transport.resume().after().phase()).isInstanceOf(Phase.CountingIn.class);
            assertThat(after(0.1).after().phase()).isInstanceOf(Phase.CountingIn.class);
        }

        @Test
        void aGapInTheCountPauses() {
            transport.resume();
            time.moveWall(Duration.ofHours(2));

            assertThat(after(0.1).after().phase()).isEqualTo(
                    new Phase.Paused(new PauseReason.Gap(Duration.ofHours(2).plusMillis(100))));
        }
    }

    @Nested
    class Loops {

        @Test
        void aLoopedStepBeginsAgainExactlyAndSaysSo() {
            transport.play();
            transport.loopStep(true);
            play(9);
            told.clear();

            after(1.25);

            assertThat(position()).isEqualTo(250_000_000L);
            assertThat(told).containsExactly("step 0");
        }

        @Test
        void anHourOfLoopsDoesNotDrift() {
            transport.setRate(new Rate(70));
            transport.play();
            transport.loopStep(true);
            for (int tick = 0; tick < 216_000; tick++) {
                time.advanceNanos(16_666_667L);
                transport.tick();
            }

            assertThat(position()).isEqualTo(216_000 * 16_666_667L * 70 / 100 % (10 * SECOND));
        }

        @Test
        void whileItLoopsNeitherTheNextStepNorTheEndIsTold() {
            transport.loopStep(true);
            transport.jumpTo(2);
            transport.play();
            play(26);

            assertThat(told).containsExactly("step 2", "half-way 2", "last-seconds 2",
                    "step 2", "half-way 2", "last-seconds 2", "step 2");
            assertThat(transport.state().phase()).isEqualTo(new Phase.Playing());
        }

        @Test
        void theStrokesOfALoopFireOnceARound() {
            List<Integer> cycles = new ArrayList<>();
            transport.addListener(outcome -> outcome.cues().stream()
                    .filter(cue -> cue.kind() == CueKind.STROKE).forEach(cue -> cycles.add(cue.cycle())));
            transport.loopStep(true);
            transport.play();
            play(15);

            assertThat(cycles).containsExactly(0, 1, 2, 3, 0, 1, 2);
        }

        @Test
        void nextGoesOnToLoopTheNextStep() {
            transport.loopStep(true);
            transport.play();
            transport.next();
            play(21);

            assertThat(position()).isEqualTo(11 * SECOND);
        }

        @Test
        void withoutTheLoopItGoesOn() {
            transport.loopStep(true);
            transport.play();
            play(12);
            transport.loopStep(false);
            play(9);

            assertThat(position()).isEqualTo(11 * SECOND);
            assertThat(told).contains("next 0", "step 1");
        }

        @Test
        void aStepLandedOnByLoopingFromTheVeryEndBeginsAgain() {
            transport.loopStep(true);
            transport.play();
            transport.seek(42 * SECOND);
            after(0.5);

            assertThat(position()).isEqualTo(30 * SECOND + SECOND / 2);
        }
    }

    @Nested
    class Rates {

        @Test
        void aChangeOfRateInFlightIsExact() {
            transport.play();
            after(1);
            transport.setRate(new Rate(50));
            after(1);
            transport.setRate(new Rate(200));
            after(1);

            assertThat(position()).isEqualTo(SECOND + SECOND / 2 + 2 * SECOND);
        }

        @Test
        void theRateOutlivesPausesAndMoves() {
            transport.setRate(new Rate(150));
            transport.play();
            after(1);
            transport.pause();
            transport.next();
            transport.resume();
            play(4);

            assertThat(position()).isEqualTo(11 * SECOND + SECOND / 2);
            assertThat(transport.state().rate()).isEqualTo(new Rate(150));
        }
    }

    @Nested
    class Gaps {

        @Test
        void sleepPausesWhereItWasAndSaysHowLong() {
            transport.play();
            play(4);
            time.moveWall(Duration.ofMinutes(42));

            Outcome outcome = after(0.016);

            assertThat(outcome.after().phase()).isEqualTo(
                    new Phase.Paused(new PauseReason.Gap(Duration.ofMinutes(42).plusMillis(16))));
            assertThat(position()).isEqualTo(4 * SECOND);
            assertThat(outcome.cues()).isEmpty();
        }

        @Test
        void aStallOfTheProgramPausesToo() {
            transport.play();
            play(4);
            after(2.001);

            assertThat(transport.state().phase()).isEqualTo(
                    new Phase.Paused(new PauseReason.Gap(Duration.ofMillis(2_001))));
            assertThat(position()).isEqualTo(4 * SECOND);
        }

        @Test
        void theCuesOfAGapFireOnceItIsPlayed() {
            transport.play();
            play(4);
            after(20);
            told.clear();
            transport.resume();
            play(4.5);

            assertThat(told).containsExactly("half-way 0", "next 0");
        }

        @Test
        void aMoveAfterAGapIsMadeInThePause() {
            transport.play();
            play(4);
            time.advance(Duration.ofSeconds(20));

            Outcome outcome = transport.next();

            assertThat(outcome.after().phase()).isInstanceOf(Phase.Paused.class);
            assertThat(position()).isEqualTo(10 * SECOND);
        }

        @Test
        void aWallClockSetBackChangesNothing() {
            transport.play();
            after(1);
            time.moveWall(Duration.ofDays(-3));
            after(1);
            after(1);

            assertThat(transport.state().phase()).isEqualTo(new Phase.Playing());
            assertThat(position()).isEqualTo(3 * SECOND);
        }

        @Test
        void aWallClockSetForwardIsTakenForSleep() {
            transport.play();
            after(1);
            time.moveWall(Duration.ofDays(3));
            after(1);

            assertThat(transport.state().phase()).isInstanceOf(Phase.Paused.class);
            assertThat(position()).isEqualTo(SECOND);
        }

        @Test
        void aGapPausesEvenWhenLocked() {
            transport.play();
            transport.lock();
            after(1);
            after(60);

            assertThat(transport.state().phase()).isInstanceOf(Phase.Paused.class);
        }
    }

    @Nested
    class Lock {

        @Test
        void timeGoesOnWhileLocked() {
            transport.play();
            transport.lock();
            play(3);
            transport.pause();

            assertThat(position()).isEqualTo(3 * SECOND);
            assertThat(transport.state().phase()).isEqualTo(new Phase.Playing());
        }

        @Test
        void theProgramsOwnPauseIsMadeEvenWhenLocked() {
            transport.play();
            transport.lock();

            Outcome outcome = transport.pauseFor(new PauseReason.Hidden());

            assertThat(outcome.answer()).isEqualTo(Answer.DONE);
            assertThat(outcome.after().phase()).isEqualTo(new Phase.Paused(new PauseReason.Hidden()));
        }

        @Test
        void unlockingAllowsMovesAgain() {
            transport.lock();
            assertThat(transport.unlock().answer()).isEqualTo(Answer.DONE);
            assertThat(transport.unlock().answer()).isEqualTo(Answer.NOTHING_TO_DO);
            assertThat(transport.play().answer()).isEqualTo(Answer.DONE);
        }
    }

    /** {@link Timelines} has a place to go on every four seconds of a step. */
    @Nested
    class TakingUp {

        @Test
        void goesBackToTheBreathThatThePauseCutAndTellsItsCuesAgain() {
            transport.play();
            play(7);
            transport.pause();
            told.clear();
            transport.resume();

            assertThat(position()).isEqualTo(4 * SECOND);
            play(3 + 3.5);
            assertThat(told).containsExactly("half-way 0", "next 0", "last-seconds 0");
        }

        @Test
        void repeatsTheStepForThoseWhoWantThat() {
            transport.setHabits(new Habits(Habits.TakeUp.STEP, false));
            transport.play();
            transport.seek(24 * SECOND);
            transport.pause();
            told.clear();
            transport.resume();
            play(3.1);

            assertThat(position()).isEqualTo(10 * SECOND + 100_000_000L);
            assertThat(told).containsExactly("step 1");
        }

        @Test
        void doesNotGoBackFurtherThanTwentySeconds() {
            Timeline sparse = new Timeline(List.of(0L), List.of(), 60 * SECOND, List.of(0L, 30 * SECOND), List.of(),
                    Map.of());
            Transport playing = new Transport(sparse, time);
            playing.play();
            playing.seek(50 * SECOND + 1);
            playing.pause();
            playing.resume();
            assertThat(playing.state().positionNanos()).isEqualTo(50 * SECOND + 1);

            playing.seek(50 * SECOND);
            playing.pause();
            playing.resume();
            assertThat(playing.state().positionNanos()).isEqualTo(30 * SECOND);
        }

        @Test
        void tellsNothingTwiceWhenPausedWhereOneGoesOn() {
            transport.play();
            play(4);
            transport.pause();
            told.clear();
            transport.resume();
            play(3.5);

            assertThat(position()).isEqualTo(4_500_000_000L);
            assertThat(told).isEmpty();
        }
    }

    @Nested
    class Waiting {

        private final Transport waiting = new Transport(Timelines.threeStepsWithAWait(), time);

        private void toTheWait() {
            waiting.play();
            waiting.seek(29 * SECOND);
            time.advance(Duration.ofMillis(1_800));
            waiting.tick();
        }

        @Test
        void standsAtTheStepsLastInstantWithTheNextUntold() {
            waiting.addListener(outcome -> outcome.cues().forEach(cue -> told.add(cue.kind().id() + " " + cue.step())));
            toTheWait();

            assertThat(waiting.state().step()).isOne();
            assertThat(waiting.state().positionNanos()).isEqualTo(30 * SECOND - 1);
            assertThat(told).doesNotContain("step 2");
            waiting.resume();
            waiting.tick();
            assertThat(told).contains("step 2");
        }

        @Test
        void goesOnByItselfFromTheInstantTheTimeWasOver() {
            toTheWait();
            time.advance(Duration.ofMillis(1_600));
            waiting.tick();
            assertThat(waiting.state().phase()).isInstanceOf(Phase.Waiting.class);
            time.advance(Duration.ofMillis(1_600));
            waiting.tick();

            assertThat(waiting.state().positionNanos()).isEqualTo(30 * SECOND + 200_000_000L);
        }

        @Test
        void waitsAfterEachStepForThoseWhoWantThatAndNeedsNoTicksForIt() {
            transport.setHabits(new Habits(Habits.TakeUp.BREATH, true));
            transport.play();
            play(11);
            assertThat(transport.state().phase()).isEqualTo(new Phase.Waiting(OptionalLong.empty()));
            assertThat(transport.state().needsTicks()).isFalse();
            time.advance(Duration.ofHours(1));
            transport.resume();
            play(1);

            assertThat(position()).isEqualTo(11 * SECOND);
            transport.seek(41 * SECOND);
            play(1.2);
            assertThat(transport.state().phase()).isInstanceOf(Phase.Finished.class);
        }

        @Test
        void aLoopDoesNotWaitAndOneSetWhileWaitingPlaysTheStepAgain() {
            waiting.loopStep(true);
            toTheWait();
            assertThat(waiting.state().phase()).isInstanceOf(Phase.Playing.class);

            waiting.loopStep(false);
            toTheWait();
            waiting.loopStep(true);
            waiting.resume();
            assertThat(waiting.state().positionNanos()).isEqualTo(10 * SECOND);
        }

        @Test
        void pausedWhileWaitingItIsPlayedUpToThereAgain() {
            toTheWait();
            waiting.pause();
            waiting.resume();

            assertThat(waiting.state().positionNanos()).isEqualTo(26 * SECOND);
        }
    }

    @Nested
    class Strokes {

        @Test
        void oneAtATimeStopAtTheirLastInstantAndTheNextPressPlaysTheNext() {
            transport.playStroke();
            assertThat(position()).isEqualTo(2 * SECOND);

            play(3);
            assertThat(transport.state().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));
            assertThat(position()).isEqualTo(4 * SECOND + 500_000_000L - 1);

            transport.playStroke();
            play(3);
            assertThat(position()).isEqualTo(7 * SECOND - 1);

            transport.playStroke();
            assertThat(position()).isEqualTo(8 * SECOND);
            play(2);
            transport.playStroke();
            assertThat(position()).isEqualTo(8 * SECOND);
            play(2);
            assertThat(position()).isEqualTo(9 * SECOND - 1);
        }

        @Test
        void oneIsPlayedSlowlyAndPlayingOnGoesPastIt() {
            transport.setRate(new Rate(25));
            transport.playStroke();
            play(9.9);
            assertThat(transport.state().phase()).isInstanceOf(Phase.Playing.class);

            transport.playOrPause();
            transport.playOrPause();
            play(3 + 20);
            assertThat(transport.state().phase()).isInstanceOf(Phase.Playing.class);
        }

        @Test
        void aHeldStrokeBeginsAgainAndAgain() {
            transport.loopStroke(true);
            transport.play();
            play(6.9);
            assertThat(transport.state().loop()).contains(new Loop(Loop.Kind.STROKE, 2 * SECOND, 7 * SECOND));
            assertThat(position()).isEqualTo(6 * SECOND + 900_000_000L);
            play(0.3);
            assertThat(position()).isEqualTo(2 * SECOND + 200_000_000L);
            play(50);
            assertThat(position()).isEqualTo(2 * SECOND + 200_000_000L);

            transport.playStroke();
            play(5);
            transport.playStroke();
            play(5);
            transport.playStroke();
            assertThat(position()).isEqualTo(2 * SECOND);
        }

        @Test
        void inAStepWithoutThemTheStepIsHeldAndNoneIsPlayed() {
            Timeline still = new Timeline(List.of(0L), List.of(), 9 * SECOND, List.of(), List.of(), Map.of());
            Transport standing = new Transport(still, time);
            standing.loopStroke(true);

            assertThat(standing.state().loop()).contains(new Loop(Loop.Kind.STEP, 0, 9 * SECOND));
            assertThat(standing.playStroke().answer()).isEqualTo(Answer.NOTHING_TO_DO);
        }
    }
}
