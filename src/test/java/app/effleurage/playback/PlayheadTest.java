package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayheadTest {

    private static final long HOUR = 3_600_000_000_000L;

    @Test
    void standsStillUntilStarted() {
        assertThat(Playhead.standingAt(42).at(HOUR)).isEqualTo(42);
    }

    @Test
    void isExactlyAnchorPlusElapsedTimesRate() {
        Playhead playhead = Playhead.standingAt(100).at(new Rate(110), 0).started(HOUR);

        assertThat(playhead.at(HOUR + 1_000_000_000L)).isEqualTo(100 + 1_100_000_000L);
        assertThat(playhead.at(25 * HOUR)).isEqualTo(100 + 24 * HOUR * 110 / 100);
    }

    @Test
    void doesNotDriftHoweverOftenItIsAsked() {
        Playhead playhead = Playhead.standingAt(0).at(new Rate(70), 0).started(0);
        long frame = 16_666_667L;

        for (int tick = 0; tick <= 36_000; tick++) {
            assertThat(playhead.at(tick * frame)).isEqualTo(Math.floorDiv(tick * frame * 70, 100L));
        }
    }

    @Test
    void aChangeOfRateLeavesItWhereItIs() {
        Playhead playhead = Playhead.standingAt(0).started(0).at(new Rate(200), 1_000);

        assertThat(playhead.at(1_000)).isEqualTo(1_000);
        assertThat(playhead.at(1_500)).isEqualTo(2_000);
    }

    @Test
    void shiftingKeepsTheMomentItBegan() {
        Playhead playhead = Playhead.standingAt(500).at(new Rate(50), 0).started(0);

        assertThat(playhead.shifted(-300).at(77)).isEqualTo(playhead.at(77) - 300);
    }

    @Test
    void neverGoesBehindItsAnchor() {
        assertThat(Playhead.standingAt(500).started(1_000).at(900)).isEqualTo(500);
    }
}
