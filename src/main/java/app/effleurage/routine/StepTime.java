package app.effleurage.routine;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a step takes.
 *
 * @param length the whole step, in whole seconds, {@link #SHORTEST} to {@link #LONGEST}
 * @param settle how long the hands take to arrive before the first stroke, inside {@code length};
 *     empty to let the composer choose
 * @param optional whether the step may be left out
 * @param waiting how long the routine waits after the step for someone to say go on, on top of {@code length} and at
 *     most {@link #LONGEST_WAIT}; then it goes on by itself. Empty not to wait
 */
public record StepTime(Duration length, Optional<Duration> settle, boolean optional, Optional<Duration> waiting) {

    public static final Duration SHORTEST = Duration.ofSeconds(5);
    public static final Duration LONGEST = Duration.ofMinutes(30);
    /** Longer, and at home it would seem to have stopped. */
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    public StepTime {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(settle, "settle");
        Objects.requireNonNull(waiting, "waiting");
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("length: " + length + " is not 5 seconds to 30 minutes");
        }
        if (length.toMillisPart() != 0) {
            throw new IllegalArgumentException("length: " + length + " is not in whole seconds");
        }
        if (settle.isPresent() && (settle.get().isNegative() || settle.get().compareTo(length) >= 0)) {
            throw new IllegalArgumentException("settle: " + settle.get() + " is not within the step");
        }
        if (waiting.isPresent() && (!waiting.get().isPositive() || waiting.get().compareTo(LONGEST_WAIT) > 0)) {
            throw new IllegalArgumentException("waiting: " + waiting.get() + " is not more than nothing to 10 minutes");
        }
    }
}
