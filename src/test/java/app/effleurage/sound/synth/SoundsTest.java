package app.effleurage.sound.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.sound.Ambience;
import app.effleurage.sound.Ear;
import app.effleurage.sound.Pcm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundsTest {

    private static final CueSounds CUES = new CueSounds();
    private static final long SECOND = 1_000_000_000L;

    @Test
    void loudnessIsThatOfTheStandardForItsReferenceTone() {
        float[] tone = new float[2 * Pcm.RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * 997 * i / Pcm.RATE);
        }
        assertThat(Loudness.greatest(tone, Loudness.MOMENTARY)).isCloseTo(-3.01, within(0.05));
    }

    @Test
    void allCuesAreEquallyLoud() {
        for (CueSound cue : CueSound.values()) {
            assertThat(Loudness.greatest(CUES.of(cue).samples(), Loudness.MOMENTARY)).as(cue.name())
                    .isCloseTo(-22, within(0.1));
            // By another window, which nothing was levelled by.
            assertThat(Loudness.greatest(CUES.of(cue).samples(), Pcm.RATE / 5)).as(cue.name())
                    .isCloseTo(-20.5, within(1.5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCueSwellsInAndDiesAwayToNothing(CueSound cue) {
        float[] samples = CUES.of(cue).samples();

        assertThat(samples[0]).isZero();
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan(1e-6f);
        // 8 ms after its beginning it is still rising.
        float[] first = Arrays.copyOf(samples, Pcm.RATE / 500);
        assertThat(Ear.peak(first)).isLessThan(0.25 * Ear.peak(samples));
        assertThat(Ear.sharpestBend(samples)).isLessThan(0.005);
    }

    @Test
    void noTwoCuesCanBeTakenForEachOther() {
        Set<List<String>> heard = new HashSet<>();
        for (CueSound cue : CueSound.values()) {
            assertThat(heard.add(shape(CUES.of(cue).samples()))).as(cue + " " + shape(CUES.of(cue).samples())).isTrue();
        }
        assertThat(shape(CUES.of(CueSound.READY).samples())).containsExactly("start", "up", "up", "up");
        assertThat(shape(CUES.of(CueSound.END).samples())).containsExactly("start", "down", "down", "down");
    }

    /** How many notes, which way each goes; of one note alone how high; of two how wide. */
    private static List<String> shape(float[] samples) {
        List<Double> pitches = Ear.onsets(samples).stream().map(at -> Ear.pitch(samples, at + 0.02)).toList();
        List<String> shape = new ArrayList<>();
        if (pitches.size() == 1) {
            return List.of(pitches.getFirst() > 440 ? "high" : "low");
        }
        shape.add("start");
        for (int i = 1; i < pitches.size(); i++) {
            double interval = pitches.get(i) / pitches.get(i - 1);
            shape.add((interval > 1.03 ? "up" : interval < 0.97 ? "down" : "same") + (interval > 1.9 ? " an octave" : ""));
        }
        return shape;
    }

    @Test
    void aBreathIsAsLongAsItsPhaseAndRisesAsItGoesIn() {
        BreathSounds breaths = new BreathSounds();
        float[] in = breaths.of(BreathSounds.Way.IN, 4 * SECOND).samples();
        float[] out = breaths.of(BreathSounds.Way.OUT, 6 * SECOND).samples();

        assertThat(in).hasSize(4 * Pcm.RATE);
        assertThat(out).hasSize(6 * Pcm.RATE);
        assertThat(crossings(in, 0.75)).isGreaterThan(1.3 * crossings(in, 0.15));
        assertThat(crossings(out, 0.75)).isLessThan(crossings(out, 0.15) / 1.3);
        assertThat(Math.abs(in[0]) + Math.abs(in[in.length - 1])).isLessThan(1e-4f);
        assertThat(breaths.of(BreathSounds.Way.IN, 4 * SECOND).samples()).isSameAs(in);
    }

    /** How often the samples cross nothing in the tenth that begins there: twice the pitch of what is heard. */
    private static double crossings(float[] samples, double part) {
        int crossings = 0;
        int from = (int) (part * samples.length);
        for (int i = from + 1; i < from + samples.length / 10; i++) {
            crossings += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
        }
        return crossings / (samples.length / 10.0);
    }

    @ParameterizedTest
    @EnumSource
    void aBackgroundHasNoJointAndIsTheSameAtEachRun(Ambience ambience) {
        float[] loop = new AmbienceLoops().of(ambience).samples();
        float[] joint = new float[Pcm.RATE];
        for (int i = 0; i < joint.length; i++) {
            joint[i] = loop[(loop.length - joint.length / 2 + i) % loop.length];
        }

        assertThat(loop.length).isGreaterThanOrEqualTo(30 * Pcm.RATE);
        int middle = joint.length / 2;
        double bendAtJoint = Ear.sharpestBend(Arrays.copyOfRange(joint, middle - 2, middle + 2));
        assertThat(bendAtJoint).isLessThanOrEqualTo(Ear.sharpestBend(loop));
        double before = Loudness.course(joint, Pcm.RATE / 4)[0];
        for (double loudness : Loudness.course(joint, Pcm.RATE / 4)) {
            assertThat(loudness).isCloseTo(before, within(4.0));
        }
        assertThat(new AmbienceLoops().of(ambience).samples()).isEqualTo(loop);
    }
}
