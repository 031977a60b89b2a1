package app.effleurage.routinefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Seconds as files write them, and the time they stand for. */
final class Seconds {

    private static final int NANO_DIGITS = 9;

    /** Most times are whole seconds and no more than ten minutes; thousands of routines share these. */
    private static final List<Duration> WHOLE = IntStream.rangeClosed(0, 600).mapToObj(Duration::ofSeconds).toList();
    private static final BigDecimal LONGEST_WHOLE = BigDecimal.valueOf(WHOLE.size() - 1);

    private Seconds() {
    }

    /** Whole seconds, not negative. */
    static Duration of(int seconds) {
        return seconds < WHOLE.size() ? WHOLE.get(seconds) : Duration.ofSeconds(seconds);
    }

    /** Exact to the nanosecond; {@code seconds} must be small enough for a long of nanoseconds. */
    static Duration of(BigDecimal seconds) {
        if (seconds.scale() == 0 && seconds.signum() >= 0 && seconds.compareTo(LONGEST_WHOLE) <= 0) {
            return of(seconds.intValue());
        }
        return Duration.ofNanos(seconds.setScale(NANO_DIGITS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    /** The number of seconds with as many decimals as it needs. */
    static BigDecimal in(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), NANO_DIGITS).stripTrailingZeros();
    }

    /** As {@link #in}, written out plainly. */
    static String spelt(Duration time) {
        return in(time).toPlainString();
    }
}
