package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void goesFromAQuarterToTwiceAsFastInTwelveSteps() {
        Rate rate = new Rate(Rate.SLOWEST);
        int rungs = 0;
        while (!rate.faster().equals(rate)) {
            rate = rate.faster();
            rungs++;
        }

        assertThat(rungs).isEqualTo(12);
        assertThat(rate).isEqualTo(new Rate(Rate.FASTEST));
    }

    @Test
    void slowerIsTheWayBackAndStopsAtTheSlowest() {
        assertThat(Rate.NORMAL.slower()).isEqualTo(new Rate(90));
        assertThat(Rate.NORMAL.faster().slower()).isEqualTo(Rate.NORMAL);
        assertThat(new Rate(25).slower()).isEqualTo(new Rate(25));
        assertThat(new Rate(53).slower()).isEqualTo(new Rate(50));
    }

    @Test
    void roundsDownToWholeNanoseconds() {
        assertThat(new Rate(75).times(1_000_000_001L)).isEqualTo(750_000_000L);
        assertThat(new Rate(200).times(3)).isEqualTo(6);
    }

    @Test
    void refusesWhatIsTooSlowOrTooFast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(24)).withMessageContaining("percent: 24");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(201)).withMessageContaining("percent: 201");
    }
}
