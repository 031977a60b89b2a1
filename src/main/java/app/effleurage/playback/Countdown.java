package app.effleurage.playback;

/**
 * A stretch of time that runs out.
 *
 * @param sinceNanos when it began, on the monotonic clock
 * @param lengthNanos how long it is
 */
record Countdown(long sinceNanos, long lengthNanos) {

    /** What is left of it; 0 or less once it is over. */
    long left(long nowNanos) {
        return lengthNanos - (nowNanos - sinceNanos);
    }

    /** The instant it is over, on the monotonic clock. */
    long overAt() {
        return sinceNanos + lengthNanos;
    }
}
