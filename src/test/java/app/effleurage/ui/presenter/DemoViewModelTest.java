package app.effleurage.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.Loop;
import app.effleurage.playback.Phase;
import app.effleurage.playback.Rate;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.routine.View;
import app.effleurage.score.Composer;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.Overlay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoViewModelTest {

    private static final Point2D CHEEK = new Point2D(5, 12);

    private long nanos;
    private final TimeSource time = new TimeSource() {
        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public long wallMillis() {
            return nanos / 1_000_000;
        }
    };
    private final Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
    private final Transport transport = new Transport(Timeline.of(score), time);
    private final PlayerViewModel player = new PlayerViewModel(score, transport, time, () -> { });
    private final LessonClock lesson = new LessonClock(time, Duration.ofMinutes(1));
    private final DemoViewModel model = new DemoViewModel(player, transport, lesson, false);

    /** Both windows draw what they are told, in the order they are told it: at no time may they be told two things. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePresenterAndTheAudienceNeverDisagree(long seed) {
        Random random = new Random(seed);
        List<String> disagreements = new ArrayList<>();
        player.stateProperty().addListener((_, _, state) -> {
            Moment theirs = model.audienceProperty().get().moment();
            // The state is the last that changes in a tick.
            if (!model.frozenProperty().get() && theirs != player.momentProperty().get()) {
                disagreements.add(state + " but " + theirs.atNanos());
            }
        });
        for (int i = 0; i < 3_000; i++) {
            move(random);
            assertThat(model.audienceProperty().get().moment().atNanos() == player.momentProperty().get().atNanos()
                    || model.frozenProperty().get()).isTrue();
            assertThat(transport.state().positionNanos()).isEqualTo(player.momentProperty().get().atNanos());
        }
        assertThat(disagreements).isEmpty();
    }

    private void move(Random random) {
        switch (random.nextInt(16)) {
            case 0 -> model.playOrPause();
            case 1 -> player.next();
            case 2 -> player.back();
            case 3 -> model.playStroke();
            case 4 -> model.loopStroke();
            case 5 -> model.loopStep();
            case 6 -> model.slowMotion();
            case 7 -> player.goToStep(random.nextInt(score.steps().size()));
            case 8 -> model.freeze();
            case 9 -> model.draw(Curtain.values()[random.nextInt(3)]);
            case 10 -> model.nextView();
            case 11 -> model.pointAt(new Point2D(random.nextDouble(), random.nextDouble()));
            default -> tick(random.nextInt(1_900));
        }
    }

    private void tick(long millis) {
        nanos += millis * 1_000_000;
        player.tick();
    }

    private void play(double seconds) {
        for (long millis = 0; millis < seconds * 1_000; millis += 50) {
            tick(50);
        }
    }

    @Test
    void aFrozenPictureStaysWhileThePresenterGoesOnAndIsUpToDateAtOnceAfterwards() {
        model.playOrPause();
        play(12);
        model.freeze();
        Shown frozen = model.audienceProperty().get();

        play(30);
        model.toggle(Overlay.MUSCLES);
        model.take(Spot.Tool.POINTER);
        model.pointAt(CHEEK);
        assertThat(model.audienceProperty().get()).isSameAs(frozen);
        assertThat(player.momentProperty().get().atNanos()).isGreaterThan(frozen.moment().atNanos());

        model.freeze();
        assertThat(model.audienceProperty().get().moment()).isSameAs(player.momentProperty().get());
        assertThat(model.audienceProperty().get().scenery().overlays()).containsExactly(Overlay.MUSCLES);
        assertThat(model.audienceProperty().get().spot()).contains(new Spot(Spot.Tool.POINTER, CHEEK));
    }

    @Test
    void nothingIsMissedBehindACurtainAndItOpensWithACount() {
        model.playOrPause();
        play(12);
        model.draw(Curtain.BLACK);
        long stood = transport.state().positionNanos();
        assertThat(transport.state().phase()).isInstanceOf(Phase.Paused.class);
        play(20);
        assertThat(transport.state().positionNanos()).isEqualTo(stood);

        model.draw(Curtain.CALM);
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.CALM);
        model.draw(Curtain.CALM);
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        assertThat(transport.state().phase()).isInstanceOf(Phase.CountingIn.class);
        assertThat(model.audienceProperty().get().count()).hasValue(3);
    }

    @Test
    void aCurtainThatDidNotPauseDoesNotGoOnEither() {
        model.draw(Curtain.BLACK);
        model.draw(Curtain.BLACK);
        assertThat(transport.state().phase()).isInstanceOf(Phase.Ready.class);

        model.playOrPause();
        play(5);
        model.playOrPause();
        model.draw(Curtain.BLACK);
        model.draw(Curtain.BLACK);
        assertThat(transport.state().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void theEndIsCalmAndGoingBackFromItOpensTheCurtain() {
        model.playOrPause();
        player.goToStep(score.steps().size() - 1);
        player.next();
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.CALM);

        player.back();
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void toolsArePickedUpChangedAndPutDown() {
        model.pointAt(CHEEK);
        assertThat(model.spotProperty().get()).isEmpty();

        model.take(Spot.Tool.POINTER);
        model.pointAt(CHEEK);
        model.take(Spot.Tool.LIGHT);
        assertThat(model.audienceProperty().get().spot()).contains(new Spot(Spot.Tool.LIGHT, CHEEK));

        model.pointAway();
        assertThat(model.audienceProperty().get().spot()).isEmpty();
        model.pointAt(CHEEK);
        model.take(Spot.Tool.LIGHT);
        assertThat(model.toolProperty().get()).isEmpty();
        assertThat(model.audienceProperty().get().spot()).isEmpty();
    }

    @Test
    void oneKeyGoesThroughTheViewsAndBackToAutomatic() {
        List<Optional<View>> seen = new ArrayList<>();
        for (int i = 0; i <= View.values().length; i++) {
            model.nextView();
            seen.add(model.sceneryProperty().get().view());
        }

        assertThat(seen).containsExactly(Optional.of(View.FRONT), Optional.of(View.THREE_QUARTER),
                Optional.of(View.PROFILE), Optional.of(View.NECK), Optional.empty());
    }

    @Test
    void sidesAreComparedFromTheSide() {
        model.compare();
        assertThat(model.sceneryProperty().get().viewShown()).contains(View.THREE_QUARTER);

        model.choose(Optional.of(View.PROFILE));
        assertThat(model.sceneryProperty().get().viewShown()).contains(View.PROFILE);

        model.compare();
        model.choose(Optional.empty());
        assertThat(model.sceneryProperty().get().viewShown()).isEmpty();
    }

    @Test
    void slowMotionIsHalfAQuarterAndAsWritten() {
        List<Rate> rates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            model.slowMotion();
            rates.add(transport.state().rate());
        }

        assertThat(rates).containsExactly(new Rate(50), new Rate(25), Rate.NORMAL);
    }

    @Test
    void aStrokesLoopAndAStepsTakeEachOthersPlace() {
        model.loopStroke();
        assertThat(transport.state().loop()).get().extracting(Loop::kind).isEqualTo(Loop.Kind.STROKE);
        model.loopStep();
        assertThat(transport.state().loop()).get().extracting(Loop::kind).isEqualTo(Loop.Kind.STEP);
        model.loopStep();
        assertThat(transport.state().loop()).isEmpty();
    }

    @Test
    void theLessonsClockBeginsWithTheRoutineGoesOnThroughPausesAndRunsOver() {
        nanos += Duration.ofMinutes(3).toNanos();
        assertThat(lesson.leftNanos()).isEqualTo(Duration.ofMinutes(1).toNanos());

        model.playOrPause();
        play(10);
        model.playOrPause();
        nanos += Duration.ofSeconds(36).toNanos();
        assertThat(lesson.isNearlyOver()).isTrue();
        assertThat(lesson.isOver()).isFalse();

        nanos += Duration.ofSeconds(20).toNanos();
        assertThat(lesson.isOver()).isTrue();
        assertThat(lesson.leftNanos()).isEqualTo(-Duration.ofSeconds(6).toNanos());
        assertThat(lesson.goneNanos()).isEqualTo(Duration.ofSeconds(66).toNanos());
    }
}
