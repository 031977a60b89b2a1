package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.sound.Pcm;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundOfSpeechTest {

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 44_100, 48_000, 96_000})
    void aToneKeepsItsPitchAndLevelAtOurRate(int rate) {
        float[] samples = Resampler.toOurRate(tone(rate, 440, rate), rate).samples();

        float[] wanted = tone(Pcm.RATE, 440, Pcm.RATE);
        assertThat(samples).hasSameSizeAs(wanted);
        for (int i = Pcm.RATE / 100; i < samples.length - Pcm.RATE / 100; i++) {
            assertThat(samples[i]).isCloseTo(wanted[i], within(0.005f));
        }
    }

    @Test
    void whatOurRateCannotHoldIsFilteredOut() {
        float[] samples = Resampler.toOurRate(tone(96_000, 40_000, 96_000), 96_000).samples();

        for (int i = Pcm.RATE / 100; i < samples.length - Pcm.RATE / 100; i++) {
            assertThat(samples[i]).isCloseTo(0f, within(0.005f));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.9})
    void sentencesAreEquallyLoudWithoutSilenceOrHardEdges(double level) throws Exception {
        float[] spoken = new float[3 * Pcm.RATE];
        for (int i = Pcm.RATE; i < 2 * Pcm.RATE; i++) {
            spoken[i] = (float) (level * Math.sin(i * 0.05));
        }

        short[] samples = Polish.of(new Pcm(spoken)).samples();

        // A second of tone with 20 ms on either side.
        assertThat(samples).hasSize(Pcm.RATE * 104 / 100);
        assertThat(samples[0]).isZero();
        assertThat(samples[samples.length - 1]).isZero();
        double power = 0;
        for (short sample : samples) {
            power += sample / 32_768.0 * sample / 32_768.0;
        }
        assertThat(Math.sqrt(power / Pcm.RATE)).isCloseTo(Polish.LOUDNESS, within(0.001));
    }

    @Test
    void hardPeaksStayUnderTheLimit() throws Exception {
        float[] spoken = new float[Pcm.RATE];
        Random random = new Random(5);
        for (int i = 0; i < spoken.length; i++) {
            spoken[i] = i % 480 == 0 ? 0.9f : 0.001f * (random.nextFloat() - 0.5f);
        }

        for (short sample : Polish.of(new Pcm(spoken)).samples()) {
            assertThat(Math.abs(sample) / 32_767.0).isLessThanOrEqualTo(Polish.PEAK + 1e-4);
        }
    }

    @Test
    void silenceIsNoSentence() {
        assertThatExceptionOfType(SpeechException.class).isThrownBy(() -> Polish.of(new Pcm(new float[4_800])));
        assertThatExceptionOfType(SpeechException.class).isThrownBy(() -> Polish.of(new Pcm(new float[0])));
    }

    @Test
    void cutOffHeadersAndWildOnesAreRefusedAndNothingElseThrown() throws Exception {
        byte[] wav = FakeProgram.tone(0.01);
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = Arrays.copyOf(wav, random.nextInt(wav.length));
            for (int k = 0; k < 4 && damaged.length > 0; k++) {
                damaged[random.nextInt(Math.min(48, damaged.length))] = (byte) random.nextInt();
            }
            try {
                assertThat(SpokenWav.read(damaged).samples().length).isLessThan(Pcm.RATE);
            } catch (SpeechException refused) {
                assertThat(refused.reason()).isEqualTo(SpeechException.Reason.NO_SOUND);
            }
        }
    }

    private static float[] tone(int rate, double hertz, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }
}
