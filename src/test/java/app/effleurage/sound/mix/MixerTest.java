package app.effleurage.sound.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Ear;
import app.effleurage.sound.Level;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixerTest {

    private static final int SECOND = Pcm.RATE;
    private static final SoundSettings ALL = SoundSettings.only(List.of(Channel.values()), Ambience.PAD);

    private static Pcm steady(float level, int samples) {
        float[] sound = new float[samples];
        Arrays.fill(sound, level);
        return new Pcm(sound);
    }

    private static float[] mixed(Mixer mixer, int samples, int block) {
        float[] all = new float[samples];
        float[] part = new float[block];
        for (int at = 0; at < samples; at += block) {
            mixer.mix(at, part);
            System.arraycopy(part, 0, all, at, Math.min(block, samples - at));
        }
        return all;
    }

    @Test
    void soundsAddUpFromTheirVerySampleOnHoweverTheBlocksAreCut() {
        Mixer one = new Mixer(ALL);
        Mixer other = new Mixer(ALL);
        for (Mixer mixer : List.of(one, other)) {
            mixer.begin(100, steady(0.2f, 1000), Channel.CUES);
            mixer.begin(700, steady(0.1f, 1000), Channel.CUES);
        }

        float[] heard = mixed(one, 2100, 480);

        assertThat(heard[99]).isZero();
        assertThat(heard[100]).isEqualTo(0.2f);
        assertThat(heard[700]).isCloseTo(0.3f, within(1e-6f));
        assertThat(heard[1100]).isEqualTo(0.1f);
        assertThat(heard[1700]).isZero();
        assertThat(mixed(other, 2100, 7)).isEqualTo(heard);
        assertThat(one.isSilent()).isTrue();
    }

    @Test
    void underAVoiceTheBreathStepsBackBySixDecibelsAndCuesDoNot() {
        Mixer mixer = new Mixer(ALL);
        mixer.begin(0, steady(0.1f, 4 * SECOND), Channel.BREATH);
        mixer.begin(SECOND, steady(0, SECOND), Channel.VOICE);
        // Told of the voice ahead of time, and no more once it has begun.
        float[] breath = new float[4 * SECOND];
        float[] block = new float[480];
        for (int at = 0; at < breath.length; at += block.length) {
            mixer.expectVoice(at <= SECOND ? SECOND : Long.MAX_VALUE);
            mixer.mix(at, block);
            System.arraycopy(block, 0, breath, at, block.length);
        }

        assertThat(breath[SECOND / 2]).isEqualTo(0.1f);
        assertThat(breath[SECOND]).isCloseTo(0.05f, within(1e-3f));
        assertThat(breath[2 * SECOND - 1]).isCloseTo(0.05f, within(1e-3f));
        assertThat(breath[3 * SECOND]).isEqualTo(0.1f);

        Mixer cues = new Mixer(ALL);
        cues.begin(0, steady(0.1f, SECOND), Channel.CUES);
        cues.begin(0, steady(0, SECOND), Channel.VOICE);
        assertThat(mixed(cues, SECOND, 480)[SECOND / 2]).isEqualTo(0.1f);
    }

    @Test
    void noSumOfSoundsReachesTheCeiling() {
        Mixer mixer = new Mixer(ALL);
        for (int i = 0; i < 10; i++) {
            mixer.begin(0, steady(0.9f, SECOND), Channel.CUES);
        }

        assertThat(Ear.peak(mixed(mixer, SECOND, 480))).isLessThan(0.891);
    }

    @Test
    void aCutIsOverIn30MillisecondsAndALevelIsReachedInABlock() {
        Mixer mixer = new Mixer(ALL);
        mixer.begin(0, steady(0.4f, SECOND), Channel.CUES);
        mixer.cut(480);
        float[] cut = mixed(mixer, 4800, 480);
        assertThat(cut[479]).isEqualTo(0.4f);
        assertThat(cut[480 + 720]).isCloseTo(0.2f, within(1e-3f));
        assertThat(cut[480 + 1440]).isZero();

        Mixer softer = new Mixer(ALL);
        softer.begin(0, steady(0.4f, SECOND), Channel.CUES);
        softer.levels(ALL.with(Channel.CUES, new Level(true, 50)));
        float[] heard = mixed(softer, 960, 480);
        assertThat(heard[0]).isCloseTo(0.4f, within(1e-3f));
        assertThat(heard[480]).isCloseTo(0.1f, within(1e-3f));
    }
}
