package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;

/** Changes the rate of samples by a windowed sinc, whose kernels are made once for each phase between two samples. */
final class Resampler {

    /** Zero crossings on either side: the stop band is then below what a speech synthesizer makes of noise. */
    private static final int CROSSINGS = 16;

    private Resampler() {
    }

    static Pcm toOurRate(float[] in, int rate) {
        if (rate == Pcm.RATE) {
            return new Pcm(in);
        }
        int common = gcd(rate, Pcm.RATE);
        int up = Pcm.RATE / common;
        int down = rate / common;
        // Going down, what the new rate cannot hold has to be filtered out: a wider kernel.
        double cutoff = Math.min(1, up / (double) down);
        int reach = (int) Math.ceil(CROSSINGS / cutoff);
        float[][] kernels = new float[up][];
        float[] out = new float[Math.toIntExact((long) in.length * up / down)];
        for (int i = 0; i < out.length; i++) {
            long position = (long) i * down;
            int phase = (int) (position % up);
            if (kernels[phase] == null) {
                kernels[phase] = kernel(phase / (double) up, cutoff, reach);
            }
            int first = (int) (position / up) - reach + 1;
            double sum = 0;
            for (int tap = Math.max(0, -first); tap < 2 * reach && first + tap < in.length; tap++) {
                sum += in[first + tap] * kernels[phase][tap];
            }
            out[i] = (float) sum;
        }
        return new Pcm(out);
    }

    /** Weights that add up to one, so that no phase is louder than another. */
    private static float[] kernel(double offset, double cutoff, int reach) {
        double[] weights = new double[2 * reach];
        double sum = 0;
        for (int tap = 0; tap < weights.length; tap++) {
            double x = tap - reach + 1 - offset;
            double angle = Math.PI * x * cutoff;
            double sinc = Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle;
            weights[tap] = sinc * (0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(x / reach, -1, 1)));
            sum += weights[tap];
        }
        float[] kernel = new float[weights.length];
        for (int tap = 0; tap < weights.length; tap++) {
            kernel[tap] = (float) (weights[tap] / sum);
        }
        return kernel;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
