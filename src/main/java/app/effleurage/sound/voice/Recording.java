package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import app.effleurage.text.SpokenLength;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence as it was spoken, kept small: mono, {@value Pcm#RATE} samples a second of 16 bits. The array is not
 * changed by anyone.
 *
 * @param samples one after another
 */
public record Recording(short[] samples) {

    static final float FULL_SCALE = 32_768;

    private static final int PAUSE = Math.toIntExact(Pcm.sampleAt(SpokenLength.PAUSE_NANOS));

    public Recording {
        Objects.requireNonNull(samples, "samples");
    }

    /** How long it sounds, in nanoseconds. */
    public long lengthNanos() {
        return samples.length * 1_000_000_000L / Pcm.RATE;
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

    /** The sentences one after another, with a pause between each two; empty when one of them is not there. */
    static Optional<Pcm> sayAll(List<Sentence> wording, Function<Sentence, Optional<Recording>> recordings) {
        List<Recording> said = new ArrayList<>();
        int length = PAUSE * Math.max(0, wording.size() - 1);
        for (Sentence sentence : wording) {
            Optional<Recording> recording = recordings.apply(sentence);
            if (recording.isEmpty()) {
                return Optional.empty();
            }
            said.add(recording.get());
            length = Math.addExact(length, recording.get().samples.length);
        }
        float[] samples = new float[length];
        int at = 0;
        for (Recording recording : said) {
            for (short sample : recording.samples) {
                samples[at++] = sample / FULL_SCALE;
            }
            at = Math.min(length, at + PAUSE);
        }
        return Optional.of(new Pcm(samples));
    }
}
