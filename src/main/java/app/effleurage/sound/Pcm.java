package app.effleurage.sound;

import java.util.Objects;

/**
 * One sound as samples: mono, {@value #RATE} a second, full scale -1 to 1. Whoever makes one gives the array away and
 * must not change it afterwards.
 *
 * @param samples one after another; may be empty
 */
public record Pcm(float[] samples) implements Sound {

    /** Samples a second. */
    public static final int RATE = 48_000;

    private static final long SECOND_NANOS = 1_000_000_000L;

    public Pcm {
        Objects.requireNonNull(samples, "samples");
    }

    @Override
    public long lengthNanos() {
        return nanosAt(samples.length);
    }

    @Override
    public Pcm pcm() {
        return this;
    }

    /** When a sample sounds, and how long so many of them do, in nanoseconds; rounded down. */
    public static long nanosAt(long sample) {
        // Whole seconds apart, so that no routine is too long for the product.
        return sample / RATE * SECOND_NANOS + sample % RATE * SECOND_NANOS / RATE;
    }

    /** The number of the sample that sounds at a time; rounded to the nearest. */
    public static long sampleAt(long nanos) {
        return Math.floorDiv(nanos, SECOND_NANOS) * RATE
                + Math.round(Math.floorMod(nanos, SECOND_NANOS) * (double) RATE / SECOND_NANOS);
    }
}
