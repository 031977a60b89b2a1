package app.effleurage.playback;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Notices that time passed in which nobody could have followed: the machine slept, or the program stood still.
 *
 * <p>A gap is more than {@link #LIMIT} between two looks, by the monotonic <em>or</em> the wall clock. Suspend on
 * Linux and macOS shows in the wall clock alone, and looks exactly like a user who sets the clock forward: both
 * are a gap, because a needless pause costs a key press and a missed one costs the routine. A wall clock set
 * back says nothing about time passed and is no gap; from there on it is compared afresh.
 */
final class GapGuard {

    static final Duration LIMIT = Duration.ofSeconds(2);

    private long lastNanos;
    private long lastWallMillis;

    /** Begins to watch. */
    void arm(TimeSource time) {
        lastNanos = time.nanos();
        lastWallMillis = time.wallMillis();
    }

    /** How long the gap since the last look was, if there was one. */
    Optional<Duration> look(TimeSource time) {
        long wasNanos = lastNanos;
        long wasWallMillis = lastWallMillis;
        arm(time);
        long byNanos = lastNanos - wasNanos;
        long byWall = TimeUnit.MILLISECONDS.toNanos(lastWallMillis - wasWallMillis);
        long longest = Math.max(byNanos, byWall);
        return longest > LIMIT.toNanos() ? Optional.of(Duration.ofNanos(longest)) : Optional.empty();
    }
}
