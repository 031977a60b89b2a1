package app.effleurage.playback;

import java.util.List;

/**
 * How fast a routine plays. Held as whole percent, so that a position is exact and nothing drifts.
 *
 * @param percent of the written speed, {@value #SLOWEST} to {@value #FASTEST}
 */
public record Rate(int percent) {

    public static final int SLOWEST = 25;
    public static final int FASTEST = 200;

    /** As written. */
    public static final Rate NORMAL = new Rate(100);

    /** The rates that {@link #slower} and {@link #faster} go through. */
    private static final List<Rate> LADDER =
            List.of(25, 35, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200).stream().map(Rate::new).toList();

    public Rate {
        if (percent < SLOWEST || percent > FASTEST) {
            throw new IllegalArgumentException(
                    "percent: " + percent + " is not " + SLOWEST + " to " + FASTEST);
        }
    }

    /** What passes of the routine while {@code elapsedNanos} pass on the clock, rounded down. */
    public long times(long elapsedNanos) {
        return Math.floorDiv(Math.multiplyExact(elapsedNanos, percent), 100L);
    }

    /** The next slower rung; the slowest stays. */
    public Rate slower() {
        return LADDER.reversed().stream().filter(rung -> rung.percent < percent).findFirst().orElse(this);
    }

    /** The next faster rung; the fastest stays. */
    public Rate faster() {
        return LADDER.stream().filter(rung -> rung.percent > percent).findFirst().orElse(this);
    }
}
