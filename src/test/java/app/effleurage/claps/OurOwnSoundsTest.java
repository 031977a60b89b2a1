package app.effleurage.claps;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.claps.live.OwnSound;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's own sounds, sent to a loudspeaker and come back through the microphone. */
class OurOwnSoundsTest {

    private static final int RATE = Pcm.RATE;
    private static final int SECONDS = 8;
    private static final CueSounds CUES = new CueSounds();

    private final float[] sent = new float[SECONDS * RATE];

    private void plays(double at, Pcm sound) {
        float[] samples = sound.samples();
        for (int i = 0; i < samples.length && at * RATE + i < sent.length; i++) {
            sent[(int) (at * RATE) + i] += samples[i];
        }
    }

    private int pairs(double gain, double lateSeconds, boolean knowsItsOwn, double... claps) {
        MadeSounds tape = new MadeSounds(RATE, SECONDS, 11);
        tape.noise(-66);
        int late = (int) (lateSeconds * RATE);
        for (int i = late; i < sent.length; i++) {
            tape.tape()[i] += (float) (gain * sent[i - late]);
        }
        for (double clap : claps) {
            tape.clap(clap, MadeSounds.Room.ONE_METRE, 1);
        }
        OwnSound own = new OwnSound();
        int[] pairs = new int[1];
        ClapDetector detector = new ClapDetector(RATE, Sensitivity.HIGH, (at, peak) -> knowsItsOwn
                && own.explains(nanos(at), peak), heard -> pairs[0] += heard instanceof Heard.Pair ? 1 : 0, _ -> { });
        int block = RATE / 100;
        for (int from = 0; from < sent.length; from += block) {
            own.sends(Arrays.copyOfRange(sent, from, from + block), RATE, nanos(from));
            detector.hear(Arrays.copyOfRange(tape.tape(), from, from + block), block);
        }
        return pairs[0];
    }

    private static long nanos(long sample) {
        return sample * 1_000_000_000L / RATE;
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0", "0.7, 0.2", "0.7, 0.4", "0.2, 0.05", "0.05, 0.1"})
    void noCueAndNoTwoTicksAreAPair(double gain, double late) {
        for (CueSound cue : CueSound.values()) {
            Arrays.fill(sent, 0);
            plays(2, CUES.of(cue));
            plays(5, CUES.of(cue));
            assertThat(pairs(gain, late, true)).as("%s", cue).isZero();
        }
        for (double gap : List.of(0.2, 0.35, 0.5, 0.65)) {
            Arrays.fill(sent, 0);
            plays(2, CUES.tick());
            plays(2 + gap, CUES.tick());
            assertThat(pairs(gain, late, true)).as("ticks %s apart", gap).isZero();
        }
    }

    @Test
    void withoutKnowingWhatIsOursSomethingSharpOfOursWouldBeOne() {
        float[] sharp = new float[RATE / 50];
        Random random = new Random(3);
        for (int i = 0; i < sharp.length; i++) {
            sharp[i] = (float) (0.3 * random.nextGaussian() * Math.exp(-i / 200.0));
        }
        plays(2, new Pcm(sharp));
        plays(2.4, new Pcm(sharp));

        assertThat(pairs(0.5, 0.1, false)).isEqualTo(1);
        assertThat(pairs(0.5, 0.1, true)).isZero();
    }

    @Test
    void clapsAreHeardBetweenTicksAndOverABackground() {
        for (double at = 0.5; at < SECONDS; at += 1) {
            plays(at, CUES.tick());
        }
        assertThat(pairs(0.1, 0.1, true, 4.02, 4.38)).isEqualTo(1);

        Random random = new Random(9);
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (float) (0.05 * random.nextGaussian());
        }
        assertThat(pairs(0.1, 0.1, true, 3.55, 3.9)).isEqualTo(1);
    }
}
