package app.effleurage.journal;

/**
 * How routines play.
 *
 * @param ratePercent how fast, in percent of their written speed, {@value #SLOWEST_PERCENT} to
 *     {@value #FASTEST_PERCENT}
 * @param repeatsStep whether a pause is followed by the whole step again, and not only the breath it cut
 * @param waitsAfterEachStep whether each step but the last ends with a wait for the user
 */
public record Playback(int ratePercent, boolean repeatsStep, boolean waitsAfterEachStep) {

    public static final int SLOWEST_PERCENT = 25;
    public static final int FASTEST_PERCENT = 200;

    /** What holds until the user chooses. */
    public static final Playback DEFAULT = new Playback(100, false, false);

    public Playback {
        if (ratePercent < SLOWEST_PERCENT || ratePercent > FASTEST_PERCENT) {
            throw new IllegalArgumentException("ratePercent: " + ratePercent + " is not 25 to 200");
        }
    }

    public Playback withRatePercent(int newPercent) {
        return new Playback(newPercent, repeatsStep, waitsAfterEachStep);
    }

    public Playback withRepeatsStep(boolean wanted) {
        return new Playback(ratePercent, wanted, waitsAfterEachStep);
    }

    public Playback withWaitsAfterEachStep(boolean wanted) {
        return new Playback(ratePercent, repeatsStep, wanted);
    }
}
