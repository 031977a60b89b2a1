package app.effleurage.journal;

/**
 * How routines play.
 *
 * @param ratePercent how fast, in percent of their written speed, {@value #SLOWEST_PERCENT} to
 *     {@value #FASTEST_PERCENT}
 */
public record Playback(int ratePercent) {

    public static final int SLOWEST_PERCENT = 50;
    public static final int FASTEST_PERCENT = 200;

    /** What holds until the user chooses. */
    public static final Playback DEFAULT = new Playback(100);

    public Playback {
        if (ratePercent < SLOWEST_PERCENT || ratePercent > FASTEST_PERCENT) {
            throw new IllegalArgumentException("ratePercent: " + ratePercent + " is not 50 to 200");
        }
    }
}
