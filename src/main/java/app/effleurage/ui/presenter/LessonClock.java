package app.effleurage.ui.presenter;

import app.effleurage.playback.TimeSource;
import java.time.Duration;
import java.util.Objects;

/** How long a lesson has gone on, pauses and talk and all, and what is left of the time planned for it. */
public final class LessonClock {

    /** So near its end a lesson is called to mind. */
    static final Duration NEARLY_OVER = Duration.ofMinutes(2);

    private final TimeSource time;
    private Duration planned;
    private long beganAt;
    private boolean begun;

    /** @param planned more than nothing */
    public LessonClock(TimeSource time, Duration planned) {
        this.time = Objects.requireNonNull(time, "time");
        plan(planned);
    }

    /** How long the lesson may take in all. */
    public Duration planned() {
        return planned;
    }

    /** Plans another length; what has gone has gone. */
    public void plan(Duration length) {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("planned: " + length + " is not more than nothing");
        }
        planned = length;
    }

    /** Lets it run from now on; once it runs, this does nothing. */
    void begin() {
        if (!begun) {
            begun = true;
            beganAt = time.nanos();
        }
    }

    /** What has gone, in nanoseconds. */
    public long goneNanos() {
        return begun ? time.nanos() - beganAt : 0;
    }

    /** What is left, in nanoseconds; less than 0 once it runs over. */
    public long leftNanos() {
        return planned.toNanos() - goneNanos();
    }

    boolean isOver() {
        return leftNanos() < 0;
    }

    boolean isNearlyOver() {
        return begun && leftNanos() <= Math.min(NEARLY_OVER.toNanos(), planned.toNanos() / 4);
    }
}
