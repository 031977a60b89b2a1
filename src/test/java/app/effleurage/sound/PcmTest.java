package app.effleurage.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PcmTest {

    @Test
    void aSecondOfSamplesLastsASecond() {
        assertThat(new Pcm(new float[Pcm.RATE]).lengthNanos()).isEqualTo(1_000_000_000L);
    }

    @Test
    void aTimeFallsOnTheNearestSampleEvenAfterHours() {
        assertThat(Pcm.sampleAt(20_833)).isEqualTo(1);
        assertThat(Pcm.sampleAt(10_000)).isZero();
        assertThat(Pcm.sampleAt(100L * 3600 * 1_000_000_000L)).isEqualTo(100L * 3600 * Pcm.RATE);
    }

    @Test
    void aSoundingEndsWhenItsSoundDoes() {
        Sounding half = new Sounding(2_000_000_000L, new Pcm(new float[Pcm.RATE / 2]), Channel.CUES);
        assertThat(half.toNanos()).isEqualTo(2_500_000_000L);
    }
}
