package app.effleurage.routinefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Seconds as files write them, and the time they stand for. */
final class Seconds {

    private static final int NANO_DIGITS = 9;

    private Seconds() {
    }

    /** Exact to the nanosecond; {@code seconds} must be small enough for a long of nanoseconds. */
    static Duration of(BigDecimal seconds) {
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
