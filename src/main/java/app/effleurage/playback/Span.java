package app.effleurage.playback;

/**
 * A stretch of the routine that was played through.
 *
 * <p>Whoever has events of their own on the timeline (a breath tone, a spoken word) fires those that a span
 * {@link #covers}, and so keeps the same rule as the cues.
 *
 * @param afterNanos where it begins, itself not covered; -1 at the routine's very start
 * @param toNanos where it ends, itself covered
 */
public record Span(long afterNanos, long toNanos) {

    public Span {
        if (afterNanos < -1 || toNanos < afterNanos) {
            throw new IllegalArgumentException("span: (" + afterNanos + ", " + toNanos + "]");
        }
    }

    public boolean covers(long nanos) {
        return nanos > afterNanos && nanos <= toNanos;
    }
}
