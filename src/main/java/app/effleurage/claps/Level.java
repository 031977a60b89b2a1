package app.effleurage.claps;

/**
 * How loud it was for a moment, and how loud a knock would have had to be; both of two milliseconds, in decibels below
 * full scale, never below {@value #SILENCE_DBFS}.
 *
 * @param loudestDbfs the loudest two milliseconds
 * @param neededDbfs what a knock must reach; it rises with the room's noise
 */
public record Level(double loudestDbfs, double neededDbfs) {

    public static final double SILENCE_DBFS = -100;

    /**
     * A power in decibels.
     *
     * @param power mean of the squared samples, full scale 1
     */
    public static double dbfs(double power) {
        return Math.max(SILENCE_DBFS, 10 * Math.log10(Math.max(power, 1e-30)));
    }
}
