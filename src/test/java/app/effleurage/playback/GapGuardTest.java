package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GapGuardTest {

    private final ManualTimeSource time = new ManualTimeSource();
    private final GapGuard guard = new GapGuard();

    @BeforeEach
    void arm() {
        guard.arm(time);
    }

    @Test
    void twoSecondsAreNoGapAndAnythingMoreIs() {
        time.advance(Duration.ofSeconds(2));
        assertThat(guard.look(time)).isEmpty();

        time.advance(Duration.ofMillis(2_001));
        assertThat(guard.look(time)).contains(Duration.ofMillis(2_001));
    }

    @Test
    void sleepThatOnlyTheWallClockSawIsAGap() {
        time.advance(Duration.ofMillis(16));
        time.moveWall(Duration.ofHours(1));

        assertThat(guard.look(time)).contains(Duration.ofHours(1).plusMillis(16));
    }

    @Test
    void aStallThatOnlyTheMonotonicClockSawIsAGap() {
        time.moveNanos(Duration.ofSeconds(5));

        assertThat(guard.look(time)).contains(Duration.ofSeconds(5));
    }

    @Test
    void aWallClockSetBackIsNoGapNeitherThenNorAfterwards() {
        time.advance(Duration.ofMillis(16));
        time.moveWall(Duration.ofDays(-400));
        assertThat(guard.look(time)).isEmpty();

        time.advance(Duration.ofMillis(16));
        assertThat(guard.look(time)).isEmpty();
    }

    @Test
    void aStallIsSeenEvenIfTheWallClockWasSetBackInIt() {
        time.advance(Duration.ofSeconds(3));
        time.moveWall(Duration.ofHours(-1));

        assertThat(guard.look(time)).contains(Duration.ofSeconds(3));
    }

    @Test
    void aGapIsToldOnce() {
        time.advance(Duration.ofMinutes(1));
        assertThat(guard.look(time)).isPresent();
        assertThat(guard.look(time)).isEmpty();
    }

    @Test
    void survivesAWallClockThatLeapsCenturies() {
        time.moveWall(Duration.ofDays(-20_000));
        guard.look(time);
        time.moveWall(Duration.ofDays(100_000));

        assertThat(guard.look(time)).isPresent();
    }
}
