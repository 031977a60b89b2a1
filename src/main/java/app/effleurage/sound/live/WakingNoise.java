package app.effleurage.sound.live;

import java.util.SplittableRandom;

/** Noise that keeps a loudspeaker awake, at -80 dBFS: under what a room leaves to hear. */
final class WakingNoise {

    private static final float LEVEL = 1e-4f;
    private static final long SEED = 0xA3AEE;

    private final SplittableRandom random = new SplittableRandom(SEED);

    void addTo(float[] block) {
        for (int i = 0; i < block.length; i++) {
            block[i] += LEVEL * (float) (2 * random.nextDouble() - 1);
        }
    }
}
