package app.effleurage.sound.synth;

import java.util.SplittableRandom;

/** A calm sea: two swells that come in at their own times, each brightening as it breaks. */
final class Waves {

    private static final long SEED = 0x5EA;
    private static final double DEEP_HERTZ = 220;
    private static final double BRIGHT_HERTZ = 1500;
    private static final double Q = 0.6;

    /** A long swell every ten seconds, and a lesser one every eight, in one loop. */
    private static final int LONG_SWELLS = 4;
    private static final int SHORT_SWELLS = 5;
    private static final double GROUND = 0.42;

    /** The filter is tuned anew this often, in samples: far quicker than a swell changes. */
    private static final int TUNE_EVERY = 32;

    private Waves() {
    }

    static float[] loop() {
        float[] noise = Noise.white(new SplittableRandom(SEED), Loop.SAMPLES);
        float[] sound = new float[Loop.SAMPLES];
        StateFilter water = new StateFilter(Q);
        StateFilter depth = new StateFilter(Q);
        double swell = 0;
        // Twice round: by the second time the filters come to the start as they left the end.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < sound.length; i++) {
                if (i % TUNE_EVERY == 0) {
                    swell = swell(i);
                    water.tune(DEEP_HERTZ * Math.pow(BRIGHT_HERTZ / DEEP_HERTZ, swell));
                    depth.tune(2 * DEEP_HERTZ * Math.pow(BRIGHT_HERTZ / DEEP_HERTZ, swell));
                }
                water.take(noise[i]);
                depth.take(water.low());
                sound[i] = (float) depth.low() * (float) (GROUND + (1 - GROUND) * swell(i));
            }
        }
        return sound;
    }

    private static double swell(int sample) {
        double longer = Loop.slow(sample, LONG_SWELLS, 0);
        double shorter = Loop.slow(sample, SHORT_SWELLS, 0.37);
        return 0.7 * longer * longer + 0.3 * shorter * shorter;
    }
}
