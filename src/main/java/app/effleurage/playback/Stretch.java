package app.effleurage.playback;

/**
 * Whole cycles of one stroke, all of one length, one after another.
 *
 * @param fromNanos where the first begins, from the routine's start
 * @param toNanos where the last ends, later
 * @param cycles how many, at least one
 */
public record Stretch(long fromNanos, long toNanos, int cycles) {

    public Stretch {
        if (fromNanos < 0 || toNanos <= fromNanos) {
            throw new IllegalArgumentException("toNanos: " + toNanos + " is not after " + fromNanos);
        }
        if (cycles < 1) {
            throw new IllegalArgumentException("cycles: " + cycles + " is less than one");
        }
    }

    /** Where the cycle ends that a position lies in; before the first cycle, where the first ends. */
    long cycleEnd(long nanos) {
        for (int cycle = 1; cycle < cycles; cycle++) {
            long end = fromNanos + (toNanos - fromNanos) * cycle / cycles;
            if (nanos < end) {
                return end;
            }
        }
        return toNanos;
    }
}
