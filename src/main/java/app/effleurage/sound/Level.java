package app.effleurage.sound;

/**
 * How loud one kind of sound is, and whether it is heard at all. The percent outlast the switch, so that what is
 * switched off comes back as it was.
 *
 * @param percent 0 silent to {@value #FULL} as made
 */
public record Level(boolean on, int percent) {

    public static final int FULL = 100;

    public static final Level ON = new Level(true, FULL);
    public static final Level OFF = new Level(false, FULL);

    public Level {
        requirePercent(percent, "percent");
    }

    /** The factor for samples: the square of the part, so that even steps of the percent sound even. */
    public float gain() {
        return on ? gainOf(percent) : 0;
    }

    static float gainOf(int percent) {
        float part = percent / (float) FULL;
        return part * part;
    }

    static void requirePercent(int percent, String name) {
        if (percent < 0 || percent > FULL) {
            throw new IllegalArgumentException(name + ": " + percent + " is not 0 to " + FULL);
        }
    }
}
