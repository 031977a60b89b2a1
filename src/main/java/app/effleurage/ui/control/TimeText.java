package app.effleurage.ui.control;

import java.time.Duration;
import java.util.Locale;

/** Times as a clock shows them. Pure. */
public final class TimeText {

    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private TimeText() {
    }

    /** What is left, rounded up, so that 0:00 is shown at the very end and not a second before: 4:07, 1:02:30. */
    public static String left(long nanos) {
        return clock(secondsLeft(nanos));
    }

    /** What has gone, rounded down: 0:00 until the first second is over. */
    public static String gone(long nanos) {
        return clock(Math.max(0, nanos) / SECOND);
    }

    /** The whole seconds that {@link #left} shows. */
    public static long secondsLeft(long nanos) {
        return Math.ceilDiv(Math.max(0, nanos), SECOND);
    }

    /** A length to the nearest second: 7:30. */
    public static String length(Duration length) {
        return clock(Math.max(0, length.plusMillis(500).toSeconds()));
    }

    private static String clock(long seconds) {
        return seconds >= HOUR
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
