package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;
import java.util.SplittableRandom;

/** Steady soft rain: a hush that thickens and thins, and drops in it. */
final class Rain {

    private static final long SEED = 0x4A14;
    private static final double HUSH_HERTZ = 1500;
    private static final double HUSH_Q = 0.55;
    private static final double SOFT_HERTZ = 3200;
    private static final int THICKENINGS = 5;
    private static final int DROPS_A_SECOND = 14;
    private static final double DROP_SECONDS = 0.05;
    private static final double DROP_LEVEL = 0.10;

    private Rain() {
    }

    static float[] loop() {
        SplittableRandom random = new SplittableRandom(SEED);
        float[] noise = Noise.white(random, Loop.SAMPLES);
        float[] sound = new float[Loop.SAMPLES];
        StateFilter hush = new StateFilter(HUSH_Q);
        StateFilter soft = new StateFilter(HUSH_Q);
        hush.tune(HUSH_HERTZ);
        soft.tune(SOFT_HERTZ);
        // Twice round: by the second time the filters come to the start as they left the end.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < sound.length; i++) {
                hush.take(noise[i]);
                soft.take(hush.band());
                sound[i] = (float) (soft.low() * (0.75 + 0.25 * Loop.slow(i, THICKENINGS, 0)));
            }
        }
        for (int drop = 0; drop < DROPS_A_SECOND * Loop.SECONDS; drop++) {
            addDrop(sound, random);
        }
        return sound;
    }

    /** A drop rings short and slides up a little; one that falls at the end rings on at the start. */
    private static void addDrop(float[] sound, SplittableRandom random) {
        int at = random.nextInt(sound.length);
        double hertz = 700 + 1500 * random.nextDouble();
        double level = DROP_LEVEL * random.nextDouble() * random.nextDouble();
        int length = (int) (DROP_SECONDS * Pcm.RATE);
        for (int i = 0; i < length; i++) {
            double part = i / (double) length;
            double swell = Curve.rise(part / 0.15) * Math.exp(-5 * part) * Curve.rise((1 - part) / 0.4);
            double turned = 2 * Math.PI * hertz * (1 + 0.15 * part) * i / Pcm.RATE;
            sound[(at + i) % sound.length] += (float) (level * swell * Math.sin(turned));
        }
    }
}
