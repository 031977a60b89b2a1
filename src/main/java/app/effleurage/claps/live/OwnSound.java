package app.effleurage.claps.live;

import app.effleurage.claps.Level;
import java.util.Arrays;

/**
 * What the program lets be heard, remembered for four seconds as how loud each small block was: so that its own taps
 * and bells, come back through the microphone, are not taken for somebody's.
 *
 * <p>Only what begins out of the program's own quiet is held against a sound: a knock near it in time that is no louder
 * at the microphone than the sound was when it was made. Speech that goes on, breath and background begin nothing, so
 * nobody goes unheard while they last. Safe for threads: one tells what sounds, another asks.
 */
public final class OwnSound {

    /** Blocks remembered; at 10 ms each four seconds: a detector asks after two claps what beat before the first. */
    private static final int KEPT = 400;
    /** Softer than this it does not reach a microphone above the room. */
    private static final double AUDIBLE_DBFS = -60;
    /** A beginning is so much louder than what was within {@link #QUIET_NANOS} before it. */
    private static final double BEGINS_DB = 8;
    private static final long QUIET_NANOS = 100_000_000L;
    /** The loudest of a sound comes so soon after its beginning. */
    private static final long GROWS_NANOS = 100_000_000L;
    /** A loudspeaker without wires plays up to so much later than it says; a microphone may as well. */
    private static final long LATE_NANOS = 450_000_000L;
    private static final long EARLY_NANOS = 60_000_000L;
    private static final int FRAMES_A_SECOND = 500;

    private final long[] at = new long[KEPT];
    private final double[] dbfs = new double[KEPT];
    private int next;

    public OwnSound() {
        Arrays.fill(at, Long.MIN_VALUE / 2);
        Arrays.fill(dbfs, Level.SILENCE_DBFS);
    }

    /**
     * Takes the next block that was sent to a loudspeaker, of some 10 ms.
     *
     * @param samples mono, full scale -1 to 1
     * @param rate samples a second
     * @param heardAtNanos when its first sample is heard, on the clock that {@link #explains} is asked by
     */
    public void sends(float[] samples, int rate, long heardAtNanos) {
        double loudest = loudestDbfs(samples, rate / FRAMES_A_SECOND);
        synchronized (this) {
            at[next] = heardAtNanos;
            dbfs[next] = loudest;
            next = (next + 1) % KEPT;
        }
    }

    /**
     * Whether a sudden sound at the microphone is ours come back.
     *
     * @param nanos when it came
     * @param peakDbfs its loudest two milliseconds
     */
    public synchronized boolean explains(long nanos, double peakDbfs) {
        for (int i = 0; i < KEPT; i++) {
            boolean isNear = at[i] >= nanos - LATE_NANOS && at[i] <= nanos + EARLY_NANOS;
            if (isNear && dbfs[i] >= AUDIBLE_DBFS
                    && dbfs[i] >= loudestDbfs(at[i] - QUIET_NANOS, at[i] - 1) + BEGINS_DB
                    && peakDbfs <= loudestDbfs(at[i], at[i] + GROWS_NANOS)) {
                return true;
            }
        }
        return false;
    }

    private double loudestDbfs(long fromNanos, long toNanos) {
        double loudest = Level.SILENCE_DBFS;
        for (int i = 0; i < KEPT; i++) {
            if (at[i] >= fromNanos && at[i] <= toNanos) {
                loudest = Math.max(loudest, dbfs[i]);
            }
        }
        return loudest;
    }

    private static double loudestDbfs(float[] samples, int frame) {
        double loudest = Level.SILENCE_DBFS;
        for (int from = 0; from + frame <= samples.length; from += frame) {
            double sum = 0;
            for (int i = from; i < from + frame; i++) {
                sum += samples[i] * samples[i];
            }
            loudest = Math.max(loudest, Level.dbfs(sum / frame));
        }
        return loudest;
    }
}
