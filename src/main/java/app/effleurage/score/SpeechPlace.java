package app.effleurage.score;

/**
 * When a line may be said. Times are nanoseconds from the routine's start.
 *
 * @param earliestNanos before this it must not begin, even to end in time
 * @param atNanos when it is meant to begin
 * @param latestNanos after this it is stale, and is better left out
 * @param byNanos when it has to be over
 */
public record SpeechPlace(long earliestNanos, long atNanos, long latestNanos, long byNanos) {

    public SpeechPlace {
        if (earliestNanos < 0 || atNanos < earliestNanos || latestNanos < atNanos) {
            throw new IllegalArgumentException("earliestNanos, atNanos, latestNanos: " + earliestNanos + ", "
                    + atNanos + ", " + latestNanos + " are not in order");
        }
    }

    /** The most time a line can take here, nothing else being said; negative where there is no room at all. */
    public long roomNanos() {
        return byNanos - earliestNanos;
    }
}
