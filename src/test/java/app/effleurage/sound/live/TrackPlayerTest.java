package app.effleurage.sound.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Ear;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.mix.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrackPlayerTest {

    private static final int LEAD_IN = LiveSound.LEAD_IN;

    private final TapeSpeaker speaker = new TapeSpeaker();
    private final TrackPlayer player = new TrackPlayer(speaker);

    private static Track tone(double seconds) {
        float[] samples = new float[(int) (seconds * Pcm.RATE)];
        for (int i = 0; i < samples.length; i++) {
            double swell = Math.min(1, Math.min(i, samples.length - i) / 500.0);
            samples[i] = (float) (0.5 * swell * Math.sin(2 * Math.PI * 200 * i / Pcm.RATE));
        }
        Sounding tone = new Sounding(0, new Pcm(samples), Channel.CUES);
        return new Track(List.of(tone), tone.toNanos(), SoundSettings.DEFAULT, Optional.empty());
    }

    @Test
    void playsAllOfItAfterWakingTheLoudspeakerAndLetsItRingOut() throws Exception {
        player.play(tone(1), () -> true);

        float[] heard = speaker.heard();
        assertThat(Ear.peak(Arrays.copyOfRange(heard, 0, LEAD_IN))).isBetween(1e-6, 2e-4);
        assertThat(Ear.peak(Arrays.copyOfRange(heard, LEAD_IN, LEAD_IN + Pcm.RATE))).isGreaterThan(0.49);
        // What is written last of all is lost with the line, and so holds nothing.
        assertThat(heard.length).isGreaterThanOrEqualTo(LEAD_IN + Pcm.RATE + Pcm.RATE / 10);
        assertThat(Ear.peak(Arrays.copyOfRange(heard, LEAD_IN + Pcm.RATE, heard.length))).isLessThan(2e-4);
        assertThat(speaker.isOpen()).isFalse();
    }

    @Test
    void fadesOutWithoutAClickOnceItIsNotWanted() throws Exception {
        AtomicInteger blocks = new AtomicInteger();

        player.play(tone(5), () -> blocks.incrementAndGet() <= 50);

        float[] heard = speaker.heard();
        assertThat(heard.length).isLessThan(LEAD_IN + Pcm.RATE);
        assertThat(Ear.peak(Arrays.copyOfRange(heard, LEAD_IN, LEAD_IN + Pcm.RATE / 2))).isGreaterThan(0.49);
        assertThat(Ear.sharpestBend(heard)).isLessThan(0.01);
        assertThat(speaker.isOpen()).isFalse();
    }

    @Test
    void aLoudspeakerThatTakesNothingMoreIsGone() {
        SoundOut hangs = () -> new Line() {
            @Override
            public int room() {
                return 0;
            }

            @Override
            public void write(float[] samples) {
                throw new AssertionError("There is no room.");
            }

            @Override
            public long heard() {
                return 0;
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };

        assertThatThrownBy(() -> new TrackPlayer(hangs).play(tone(1), () -> true))
                .isInstanceOf(NoSoundException.class)
                .extracting(none -> ((NoSoundException) none).reason()).isEqualTo(SoundState.Reason.LOST);
    }
}
