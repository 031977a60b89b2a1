package app.effleurage.claps;

/**
 * How soft a knock may be. Found with the made sounds of {@code docs/claps.md}, at {@link #LOW}, {@link #MEDIUM} and
 * {@link #HIGH}; between them it is a straight line.
 *
 * @param percent {@value #LEAST} hears only what is loud, to {@value #MOST}
 */
public record Sensitivity(int percent) {

    public static final int LEAST = 0;
    public static final int MOST = 100;

    /** A clap at arm's length; a busy room. */
    public static final Sensitivity LOW = new Sensitivity(LEAST);
    /** A clap in the room, a tap on the table that the machine stands on. */
    public static final Sensitivity MEDIUM = new Sensitivity(50);
    /** A soft tap beside the machine; a quiet room. */
    public static final Sensitivity HIGH = new Sensitivity(MOST);

    private static final double[] LEAST_DBFS = {-28, -40, -50};
    private static final double[] OVER_FLOOR_DB = {26, 18, 14};

    public Sensitivity {
        if (percent < LEAST || percent > MOST) {
            throw new IllegalArgumentException("percent: " + percent + " is not 0 to 100");
        }
    }

    /** The sensitivity, to whole percent, whose {@link #leastDbfs} is nearest to a loudness. */
    public static Sensitivity ofLeastDbfs(double dbfs) {
        int best = LEAST;
        for (int percent = LEAST; percent <= MOST; percent++) {
            if (Math.abs(new Sensitivity(percent).leastDbfs() - dbfs)
                    < Math.abs(new Sensitivity(best).leastDbfs() - dbfs)) {
                best = percent;
            }
        }
        return new Sensitivity(best);
    }

    /** How loud a knock must be however quiet the room, in decibels below full scale; of two milliseconds. */
    public double leastDbfs() {
        return between(LEAST_DBFS);
    }

    /** How far above the room's noise a knock must rise, in decibels. */
    double overFloorDb() {
        return between(OVER_FLOOR_DB);
    }

    private double between(double[] knots) {
        double place = (double) percent / MOST * (knots.length - 1);
        int below = Math.min((int) place, knots.length - 2);
        return knots[below] + (knots[below + 1] - knots[below]) * (place - below);
    }
}
