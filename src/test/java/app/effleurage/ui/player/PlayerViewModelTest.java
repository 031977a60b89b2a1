package app.effleurage.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.Phase;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Composer;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlayerViewModelTest {

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
    private final Transport transport = new Transport(Timeline.of(score), clock);
    private final AtomicInteger finished = new AtomicInteger();
    private final PlayerViewModel model =
            new PlayerViewModel(score, transport, clock, finished::incrementAndGet);

    @Test
    void whatIsShownIsTheScoreAtThePosition() {
        model.playOrPause();
        pass(Duration.ofSeconds(1));

        assertThat(model.momentProperty().get().atNanos()).isEqualTo(1_000_000_000L);
        assertThat(model.momentProperty().get()).isEqualTo(score.at(1_000_000_000L));
    }

    @Test
    void aPausedPlayerKeepsItsMoment() {
        model.playOrPause();
        pass(Duration.ofSeconds(1));
        model.playOrPause();
        Moment before = model.momentProperty().get();

        pass(Duration.ofSeconds(1));

        assertThat(model.momentProperty().get()).isSameAs(before);
        assertThat(model.stateProperty().get().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void stepsGoOnAndBack() {
        model.playOrPause();
        model.next();
        model.next();
        assertThat(model.stateProperty().get().step()).isEqualTo(2);

        model.back();
        assertThat(model.stateProperty().get().step()).isEqualTo(1);

        model.goToStep(5);
        assertThat(model.momentProperty().get().step().index()).isEqualTo(5);

        model.toStart();
        assertThat(model.momentProperty().get().atNanos()).isZero();
    }

    @Test
    void aRefusalIsSaidLongEnoughToBeReadAndNoLonger() {
        model.playOrPause();
        model.toggleLock();
        model.next();
        pass(Duration.ofSeconds(1));
        assertThat(model.refusedProperty().get()).isTrue();

        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(model.refusedProperty().get()).isFalse();
    }

    @Test
    void leavingIsRefusedOnlyWhileLocked() {
        assertThat(model.refuses()).isFalse();
        model.toggleLock();
        assertThat(model.refuses()).isTrue();
        assertThat(model.refusedProperty().get()).isTrue();
    }

    @Test
    void aLockedPlayerRefusesUntilItIsUnlocked() {
        model.playOrPause();
        model.toggleLock();

        model.next();
        assertThat(model.stateProperty().get().step()).isZero();
        assertThat(model.refusedProperty().get()).isTrue();

        model.toggleLock();
        model.next();
        assertThat(model.stateProperty().get().step()).isEqualTo(1);
        assertThat(model.refusedProperty().get()).isFalse();
    }

    @Test
    void loopAndRateAreSwitched() {
        model.toggleLoop();
        assertThat(model.stateProperty().get().looping()).isTrue();
        model.toggleLoop();
        assertThat(model.stateProperty().get().looping()).isFalse();

        model.slower();
        assertThat(model.stateProperty().get().rate().percent()).isEqualTo(90);
        model.faster();
        model.faster();
        assertThat(model.stateProperty().get().rate().percent()).isEqualTo(110);
    }

    @Test
    void theEndIsToldOnce() {
        model.playOrPause();
        model.goToStep(score.steps().size() - 1);

        model.next();
        model.tick();

        assertThat(finished).hasValue(1);
    }

    @Test
    void buttonsMayFadeOnceTheMouseIsLeftAloneWhilePlaying() {
        model.playOrPause();
        for (int second = 0; second < 2; second++) {
            pass(Duration.ofSeconds(1));
        }
        assertThat(model.idleProperty().get()).isFalse();

        pass(Duration.ofSeconds(1));
        assertThat(model.idleProperty().get()).isTrue();

        model.touched();
        assertThat(model.idleProperty().get()).isFalse();
    }

    @Test
    void pausedButtonsNeverFade() {
        model.playOrPause();
        model.playOrPause();

        clock.pass(Duration.ofMinutes(1));
        model.tick();

        assertThat(model.idleProperty().get()).isFalse();
    }

    @Test
    void aPlayerThatWasLeftListensNoMore() {
        model.close();

        transport.play();
        transport.jumpTo(3);

        assertThat(model.stateProperty().get().step()).isZero();
    }

    private void pass(Duration time) {
        clock.pass(time);
        model.tick();
    }

    private static final class HandTurnedClock implements TimeSource {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public long wallMillis() {
            return nanos / 1_000_000;
        }
    }
}
