package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;

/**
 * How loud samples are to the ear, after ITU-R BS.1770-4: weighted by its K filter, whose coefficients for 48 kHz
 * stand in that paper, and averaged. In LUFS of one channel: a full sine at 997 Hz measures -3.0.
 */
public final class Loudness {

    /** What is measured for a stretch of silence. */
    public static final double SILENCE = Double.NEGATIVE_INFINITY;

    /** The window of the momentary loudness, in samples: 0.4 s. */
    public static final int MOMENTARY = Pcm.RATE * 2 / 5;

    /** The window of the short-term loudness (EBU Tech 3341), in samples: 3 s. */
    public static final int SHORT_TERM = Pcm.RATE * 3;

    private static final double OFFSET = -0.691;
    private static final int STEPS_A_WINDOW = 8;

    private Loudness() {
    }

    /** The loudest window there is; a sound shorter than the window counts as if silence followed. */
    public static double greatest(float[] samples, int window) {
        double greatest = SILENCE;
        for (double loudness : course(samples, window)) {
            greatest = Math.max(greatest, loudness);
        }
        return greatest;
    }

    /** The loudness of window after window, each an eighth of a window on from the last; at least one. */
    public static double[] course(float[] samples, int window) {
        double[] sums = runningEnergy(samples);
        int step = window / STEPS_A_WINDOW;
        int windows = 1 + Math.max(0, (samples.length - window) / step);
        double[] course = new double[windows];
        for (int i = 0; i < windows; i++) {
            int from = i * step;
            double energy = sums[Math.min(from + window, samples.length)] - sums[from];
            course[i] = energy <= 0 ? SILENCE : OFFSET + 10 * Math.log10(energy / window);
        }
        return course;
    }

    private static double[] runningEnergy(float[] samples) {
        Biquad shelf = new Biquad(1.53512485958697, -2.69169618940638, 1.19839281085285,
                -1.69065929318241, 0.73248077421585);
        Biquad highPass = new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);
        double[] sums = new double[samples.length + 1];
        for (int i = 0; i < samples.length; i++) {
            double weighted = highPass.next(shelf.next(samples[i]));
            sums[i + 1] = sums[i] + weighted * weighted;
        }
        return sums;
    }

    /** A filter of the second order, in the transposed direct form. */
    private static final class Biquad {

        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double first;
        private double second;

        Biquad(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double next(double in) {
            double out = b0 * in + first;
            first = b1 * in - a1 * out + second;
            second = b2 * in - a2 * out;
            return out;
        }
    }
}
