package app.effleurage.sound.synth;

import java.util.SplittableRandom;

/** Noise that is the same at each run. */
final class Noise {

    private Noise() {
    }

    /** Even noise, -1 to 1. */
    static float[] white(SplittableRandom random, int samples) {
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = (float) (random.nextDouble() * 2 - 1);
        }
        return noise;
    }
}
