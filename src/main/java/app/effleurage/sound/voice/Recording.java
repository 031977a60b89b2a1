package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A sentence as it was spoken, kept small: mono, {@value Pcm#RATE} samples a second of 16 bits. The array is not
 * changed by anyone.
 *
 * @param samples one after another
 */
public record Recording(short[] samples) {

    static final float FULL_SCALE = 32_768;

    public Recording {
        Objects.requireNonNull(samples, "samples");
    }

    /** How long it sounds, in nanoseconds. */
    public long lengthNanos() {
        return Pcm.nanosAt(samples.length);
    }

    /** To keep: two bytes a sample, the higher first. */
    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * samples.length);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    static Recording ofBytes(byte[] bytes) {
        short[] samples = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(samples);
        return new Recording(samples);
    }
}
