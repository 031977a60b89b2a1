package app.effleurage.claps;

/**
 * How loud it was for a moment, in decibels below full scale, never below {@value #SILENCE_DBFS}.
 *
 * @param peakDbfs the largest sample; 0 is as large as a sample can be
 * @param rmsDbfs the mean power
 */
public record Level(double peakDbfs, double rmsDbfs) {

    public static final double SILENCE_DBFS = -100;

    /** @param power mean of the squared samples, full scale 1 */
    static double dbfs(double power) {
        return Math.max(SILENCE_DBFS, 10 * Math.log10(Math.max(power, 1e-30)));
    }
}
