package app.effleurage.bench;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut;
import java.util.ArrayList;
import java.util.List;

/**
 * A loudspeaker that plays in real time and keeps what it played, and when: where samples come too late, it plays
 * nothing until they do. For one thread until it is read.
 */
final class KeptSound implements SoundOut, SoundOut.Line {

    /** As much as the program's own loudspeaker takes ahead. */
    private static final int CAPACITY = Pcm.RATE / 20;

    /** Samples from an index on that are heard without a gap. */
    private record Stretch(int from, long heardAtNanos) {
    }

    private final float[] kept;
    private final List<Stretch> stretches = new ArrayList<>();
    private int written;

    KeptSound(int most) {
        kept = new float[most];
    }

    @Override
    public Line open() {
        return this;
    }

    @Override
    public int room() {
        return CAPACITY - (written - (int) heard());
    }

    @Override
    public void write(float[] samples) {
        long now = System.nanoTime();
        if (stretches.isEmpty() || heardAt(written) < now) {
            stretches.add(new Stretch(written, now));
        }
        int length = Math.min(samples.length, kept.length - written);
        System.arraycopy(samples, 0, kept, written, length);
        written += length;
    }

    @Override
    public long heard() {
        if (stretches.isEmpty()) {
            return 0;
        }
        Stretch last = stretches.getLast();
        return Math.min(written, last.from + (System.nanoTime() - last.heardAtNanos) * Pcm.RATE / 1_000_000_000L);
    }

    @Override
    public void close() {
        // It keeps what it has.
    }

    float sample(int index) {
        return index < 0 || index >= written ? 0 : kept[index];
    }

    /** By {@link System#nanoTime}. */
    long heardAt(int sample) {
        Stretch of = stretches.getFirst();
        for (Stretch stretch : stretches) {
            if (stretch.from <= sample) {
                of = stretch;
            }
        }
        return of.heardAtNanos + (sample - of.from) * 1_000_000_000L / Pcm.RATE;
    }

    int sampleHeardAt(long nanos) {
        Stretch of = stretches.getFirst();
        for (Stretch stretch : stretches) {
            if (stretch.heardAtNanos <= nanos) {
                of = stretch;
            }
        }
        return of.from + (int) ((nanos - of.heardAtNanos) * Pcm.RATE / 1_000_000_000L);
    }
}
