package app.effleurage.claps;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.claps.live.OwnSound;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** What espeak-ng said, sent as our own voice is: at the loudness that {@code Polish} brings it to. */
    @ParameterizedTest
    @CsvSource({"0.7, 0", "0.7, 0.3", "0.3, 0.1", "0.1, 0.05", "1.5, 0.1"})
    void ourOwnVoicePausesNothing(double gain, double late) {
        for (float[] spoken : List.of(ClapTrials.SPOKEN.tape(0), otherWords())) {
            float[] voice = asOurs(spoken);
            int length = SECONDS * RATE;
            for (int from = 0; from < voice.length; from += length - 2 * RATE) {
                Arrays.fill(sent, 0);
                System.arraycopy(voice, from, sent, RATE, Math.min(length - 2 * RATE, voice.length - from));
                assertThat(pairs(gain, late, true)).as("from %s", from).isZero();
            }
        }
    }

    @Test
    void twoClapsAfterOurOwnVoiceAreHeard() {
        float[] voice = asOurs(ClapTrials.SPOKEN.tape(0));
        System.arraycopy(voice, 0, sent, RATE, 3 * RATE);

        assertThat(pairs(0.3, 0.1, true, 5.3, 5.65)).isEqualTo(1);
    }

    /** A routine as it plays, with signals, ticks, breath and, at each step's start, a voice. */
    @Test
    void aWholeRoutineOfOursPausesNothing() {
        Score score = score("circulation");
        SoundSettings all = SoundSettings.only(
                List.of(Channel.CUES, Channel.STROKES, Channel.BREATH, Channel.VOICE), Ambience.PAD);
        Pcm voice = new Pcm(Arrays.copyOf(asOurs(ClapTrials.SPOKEN.tape(0)), 8 * RATE));
        Track track = new Track(new SoundPlan(score, CUES, new BreathSounds()).soundings(all, SoundPlan.Manner.PLAIN,
                score.steps().stream().map(step -> new Sounding(step.fromNanos() + SpeechPlaces.AFTER_CHIME, voice,
                        Channel.VOICE)).toList()), score.lengthNanos(), all, Optional.empty());
        OwnSound own = new OwnSound();
        int[] pairs = new int[1];
        ClapDetector detector = new ClapDetector(RATE, Sensitivity.HIGH, (at, peak) -> own.explains(nanos(at), peak),
                heard -> pairs[0] += heard instanceof Heard.Pair ? 1 : 0, _ -> { });
        Random random = new Random(5);
        float[] block = new float[RATE / 100];
        for (long from = 0; from < track.length(); from += block.length) {
            track.read(block);
            own.sends(block.clone(), RATE, nanos(from));
            for (int i = 0; i < block.length; i++) {
                block[i] = (float) (0.4 * block[i] + 0.0004 * random.nextGaussian());
            }
            detector.hear(block, block.length);
        }

        assertThat(pairs[0]).isZero();
    }

    private static float[] otherWords() {
        return ClapTrials.NEW_SPOKEN.times(true) == 0 ? new float[0] : ClapTrials.NEW_SPOKEN.tape(0);
    }

    /** From 16,000 samples a second to ours, by straight lines, and to -23 dBFS. */
    private static float[] asOurs(float[] spoken) {
        int times = RATE / 16_000;
        float[] ours = new float[Math.max(0, spoken.length - 1) * times];
        double sum = 0;
        for (int i = 0; i < ours.length; i++) {
            float share = i % times / (float) times;
            ours[i] = spoken[i / times] * (1 - share) + spoken[i / times + 1] * share;
            sum += ours[i] * ours[i];
        }
        float gain = (float) (Math.pow(10, -23 / 20.0) / Math.sqrt(sum / Math.max(1, ours.length)));
        for (int i = 0; i < ours.length; i++) {
            ours[i] *= gain;
        }
        return ours;
    }

    private static Score score(String id) {
        return Composer.compose(new RoutineReader(Locale.ENGLISH)
                .read(Path.of(System.getProperty("effleurage.home", "."), "routines", id + ".json")).routine()
                .orElseThrow()).score().orElseThrow();
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
