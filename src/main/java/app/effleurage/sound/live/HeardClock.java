package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;

/**
 * When a sample is heard, by the clock that the playhead runs on. The loudspeaker's own clock runs a little faster or
 * slower, and says where it is only roughly: what it says is smoothed, unless it has plainly stopped for a while.
 */
final class HeardClock {

    private static final double SECOND_NANOS = 1e9;
    private static final double SMOOTHING = 1 / 16.0;
    private static final double JUMP_NANOS = 30e6;

    private boolean known;
    /** The instant at which sample 0 was, or would have been, heard. */
    private double origin;

    void forget() {
        known = false;
    }

    boolean isKnown() {
        return known;
    }

    void observe(long nowNanos, long heardSamples) {
        double seen = nowNanos - heardSamples * SECOND_NANOS / Pcm.RATE;
        if (!known || Math.abs(seen - origin) > JUMP_NANOS) {
            origin = seen;
            known = true;
        } else {
            origin += (seen - origin) * SMOOTHING;
        }
    }

    /** The instant at which a sample is heard. */
    long when(long sample) {
        return Math.round(origin + sample * SECOND_NANOS / Pcm.RATE);
    }

    /** The sample that is heard at an instant. */
    long sampleAt(long nanos) {
        return Math.round((nanos - origin) * Pcm.RATE / SECOND_NANOS);
    }
}
