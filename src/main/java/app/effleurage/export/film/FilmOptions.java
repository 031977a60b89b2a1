package app.effleurage.export.film;

import app.effleurage.export.PictureOptions;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * What a film shows; times are nanoseconds from the routine's start.
 *
 * @param picture how each frame looks
 * @param fromNanos when it begins, 0 or more
 * @param toNanos when it ends, later
 * @param framesPerSecond {@value #SLOWEST} to {@value #FASTEST}
 */
public record FilmOptions(PictureOptions picture, long fromNanos, long toNanos, int framesPerSecond) {

    public static final int SLOWEST = 1;
    public static final int FASTEST = 60;

    private static final long SECOND = 1_000_000_000L;

    public FilmOptions {
        Objects.requireNonNull(picture, "picture");
        if (fromNanos < 0 || toNanos <= fromNanos) {
            throw new IllegalArgumentException("from, to: " + fromNanos + " to " + toNanos + " is no stretch of time");
        }
        if (framesPerSecond < SLOWEST || framesPerSecond > FASTEST) {
            throw new IllegalArgumentException(
                    "framesPerSecond: " + framesPerSecond + " is not " + SLOWEST + " to " + FASTEST);
        }
    }

    /** When each frame is; at least one. The last one may be cut short by the end. */
    public long[] instants() {
        long frames = Math.ceilDiv((toNanos - fromNanos) * framesPerSecond, SECOND);
        return LongStream.range(0, frames).map(frame -> fromNanos + frame * SECOND / framesPerSecond).toArray();
    }
}
