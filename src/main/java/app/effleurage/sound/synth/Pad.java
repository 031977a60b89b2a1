package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;
import java.util.SplittableRandom;

/** A slow chord of D: each note two tones that drift against each other, each coming and going in its own time. */
final class Pad {

    private static final long SEED = 0x9AD;
    private static final double[] NOTES = {Scale.D3, Scale.A3, Scale.D4, Scale.F4_SHARP, Scale.A4, Scale.D5};
    private static final double[] LEVELS = {1, 0.8, 0.6, 0.34, 0.22, 0.12};

    /** Between the two tones of a note, in hertz: a beat of five seconds. */
    private static final double DRIFT = 0.2;

    /** A little of the octave above each, to make it warm on small loudspeakers. */
    private static final double OCTAVE = 0.16;

    private Pad() {
    }

    static float[] loop() {
        SplittableRandom random = new SplittableRandom(SEED);
        float[] sound = new float[Loop.SAMPLES];
        for (int i = 0; i < NOTES.length; i++) {
            // Three to six comings and goings in a loop.
            int turns = 3 + i % 4;
            for (double hertz : new double[] {NOTES[i], NOTES[i] + DRIFT}) {
                add(sound, hertz, LEVELS[i], turns, random);
                add(sound, 2 * hertz, LEVELS[i] * OCTAVE, turns + 1, random);
            }
        }
        return sound;
    }

    private static void add(float[] sound, double hertz, double level, int turns, SplittableRandom random) {
        Pointer tone = new Pointer(Loop.hertz(hertz) / Pcm.RATE, random.nextDouble());
        Pointer coming = new Pointer(turns / (double) Loop.SAMPLES, random.nextDouble());
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (level * (0.6 + 0.4 * coming.next()) * tone.next());
        }
    }
}
