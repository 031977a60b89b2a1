package app.effleurage.claps;

/**
 * Sound cut into frames of two milliseconds, the last {@value #KEPT} of them: the power of each, and the samples of
 * those just past. What is older is overwritten, and kept nowhere.
 */
final class Frames {

    static final int PER_SECOND = 500;
    /** Three seconds: a pair with the quiet around it, and some more. */
    static final int KEPT = 1500;
    /** Hum of the mains and rumble of the house are below. */
    private static final double HIGH_PASS_HERTZ = 90;

    private final int samplesAFrame;
    private final double pole;
    private final float[] samples;
    private final double[] power = new double[KEPT];
    private long count;
    private int filled;
    private double sum;
    private double lastIn;
    private double lastOut;

    /** @param sampleRate a multiple of {@value #PER_SECOND} */
    Frames(int sampleRate) {
        if (sampleRate <= 0 || sampleRate % PER_SECOND != 0) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + " is no multiple of " + PER_SECOND);
        }
        samplesAFrame = sampleRate / PER_SECOND;
        pole = Math.exp(-2 * Math.PI * HIGH_PASS_HERTZ / sampleRate);
        samples = new float[samplesAFrame * KEPT];
    }

    static int frames(double millis) {
        return (int) Math.round(millis * PER_SECOND / 1000);
    }

    int samplesAFrame() {
        return samplesAFrame;
    }

    /** How many frames are whole; the newest has this number less one. */
    long count() {
        return count;
    }

    /** True when the sample made a frame whole. */
    boolean add(float sample) {
        double out = pole * (lastOut + sample - lastIn);
        lastIn = sample;
        lastOut = out;
        samples[(int) (count % KEPT) * samplesAFrame + filled] = (float) out;
        sum += out * out;
        if (++filled < samplesAFrame) {
            return false;
        }
        power[(int) (count % KEPT)] = sum / samplesAFrame;
        count++;
        filled = 0;
        sum = 0;
        return true;
    }

    /** @param frame one of the last {@value #KEPT}; earlier than the first is silent */
    double power(long frame) {
        return frame < 0 ? 0 : power[(int) (frame % KEPT)];
    }

    double dbfs(long frame) {
        return Level.dbfs(power(frame));
    }

    /** Mean power of the frames from {@code from} up to and without {@code to}, in decibels below full scale. */
    double meanDbfs(long from, long to) {
        double total = 0;
        for (long frame = from; frame < to; frame++) {
            total += power(frame);
        }
        return Level.dbfs(total / Math.max(1, to - from));
    }

    /** The loudest {@code width} frames on end between two frames; silence where they are less apart. */
    double loudestDbfs(long from, long to, int width) {
        double loudest = Level.SILENCE_DBFS;
        for (long frame = from; frame + width <= to; frame++) {
            loudest = Math.max(loudest, meanDbfs(frame, frame + width));
        }
        return loudest;
    }

    /** Copies samples from the start of a frame on. */
    void copy(long frame, double[] into) {
        long from = frame * samplesAFrame;
        for (int i = 0; i < into.length; i++) {
            long sample = from + i;
            into[i] = sample < 0 ? 0 : samples[(int) (sample % samples.length)];
        }
    }
}
