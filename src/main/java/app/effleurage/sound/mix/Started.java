package app.effleurage.sound.mix;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;

/** A sound that has been begun, until it is over. */
final class Started {

    /** Quick enough to be over at once, slow enough not to click. */
    private static final int CUT_SAMPLES = Pcm.RATE * 3 / 100;

    private final long from;
    private final float[] samples;
    private final Channel channel;
    private long cutAt = Long.MAX_VALUE;

    Started(long from, Pcm sound, Channel channel) {
        this.from = from;
        this.samples = sound.samples();
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    void cut(long at) {
        cutAt = Math.min(cutAt, at);
    }

    long end() {
        long whole = from + samples.length;
        return cutAt == Long.MAX_VALUE ? whole : Math.min(whole, cutAt + CUT_SAMPLES);
    }

    /** Whether it sounds at {@code sample}, or will so many samples later. */
    boolean soundsWithin(int ahead, long sample) {
        return sample + ahead >= from && sample < end();
    }

    /**
     * Adds what it has for a block.
     *
     * @param gains the factor for each of the block's samples
     */
    void addTo(float[] block, long blockFrom, float[] gains) {
        int first = (int) Math.max(0, from - blockFrom);
        int last = (int) Math.min(block.length, end() - blockFrom);
        int offset = (int) (blockFrom - from);
        for (int i = first; i < last; i++) {
            block[i] += samples[offset + i] * gains[i] * left(blockFrom + i);
        }
    }

    private float left(long sample) {
        return sample < cutAt ? 1 : 1 - (sample - cutAt) / (float) CUT_SAMPLES;
    }
}
