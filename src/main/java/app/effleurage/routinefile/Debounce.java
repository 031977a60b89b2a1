package app.effleurage.routinefile;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Waits for quiet: changes that come one upon another, as when an editor saves, are answered once, when none
 * has come for a while, and never later than a longest wait. Knows no clock; times are nanoseconds of any
 * monotonic clock. Not safe to share between threads.
 */
final class Debounce {

    private final long quietNanos;
    private final long longestNanos;
    private boolean isWaiting;
    private long first;
    private long last;

    Debounce(Duration quiet, Duration longest) {
        this.quietNanos = quiet.toNanos();
        this.longestNanos = longest.toNanos();
    }

    /** A change was seen. */
    void changed(long now) {
        if (!isWaiting) {
            isWaiting = true;
            first = now;
        }
        last = now;
    }

    /** How long until the changes are to be answered: 0 when now; empty when there were none. */
    OptionalLong dueIn(long now) {
        if (!isWaiting) {
            return OptionalLong.empty();
        }
        // Differences only: a monotonic clock may overflow.
        long untilQuiet = quietNanos - (now - last);
        long untilLongest = longestNanos - (now - first);
        return OptionalLong.of(Math.max(0, Math.min(untilQuiet, untilLongest)));
    }

    /** Whether the changes are to be answered now; if so they count as answered. */
    boolean isDue(long now) {
        OptionalLong due = dueIn(now);
        if (due.isEmpty() || due.getAsLong() > 0) {
            return false;
        }
        isWaiting = false;
        return true;
    }
}
