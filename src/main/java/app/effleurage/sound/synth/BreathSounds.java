package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The breath as a soft rush of air: rising as it goes in, falling as it goes out, as long as its phase. The same
 * length gives the same sound. Safe to share between threads.
 */
public final class BreathSounds {

    /** Which way the air goes. */
    public enum Way {
        IN,
        OUT
    }

    private record Key(Way way, int samples) {
    }

    /** Some patterns at some rates; a sound of six seconds takes a megabyte. */
    private static final int MOST_KEPT = 12;

    private static final long SEED = 0xB4EA7;
    private static final double LOW_HERTZ = 320;
    private static final double HIGH_HERTZ = 900;
    private static final double Q = 1.1;

    /** How far the swell's top lies into the phase: a breath comes in late and goes out early. */
    private static final double IN_TOP = 0.62;
    private static final double OUT_TOP = 0.34;

    private final Map<Key, Pcm> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pcm> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** @param lengthNanos more than 0 */
    public synchronized Pcm of(Way way, long lengthNanos) {
        return kept.computeIfAbsent(new Key(way, Math.toIntExact(Pcm.sampleAt(lengthNanos))), BreathSounds::make);
    }

    private static Pcm make(Key key) {
        SplittableRandom random = new SplittableRandom(SEED + key.way().ordinal());
        StateFilter air = new StateFilter(Q);
        StateFilter soften = new StateFilter(Q);
        float[] sound = new float[key.samples()];
        for (int i = 0; i < sound.length; i++) {
            double part = i / (double) sound.length;
            double height = key.way() == Way.IN ? Curve.rise(part) : 1 - Curve.rise(part);
            double hertz = LOW_HERTZ * Math.pow(HIGH_HERTZ / LOW_HERTZ, height);
            air.tune(hertz);
            soften.tune(2 * hertz);
            air.take(random.nextDouble() * 2 - 1);
            soften.take(air.band());
            sound[i] = (float) (soften.low() * swell(part, key.way() == Way.IN ? IN_TOP : OUT_TOP));
        }
        return Levelled.BREATH.level(sound);
    }

    private static double swell(double part, double top) {
        return part < top ? Curve.rise(part / top) : Curve.rise((1 - part) / (1 - top));
    }
}
