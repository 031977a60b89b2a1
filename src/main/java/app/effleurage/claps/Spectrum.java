package app.effleurage.claps;

/** How the power of a short piece of sound is spread over pitch. */
final class Spectrum {

    private static final double PITCH_HERTZ = 90;

    private final double[] power;
    private final double hertzABin;

    /**
     * @param samples a power of two of them; its content is overwritten
     * @param sampleRate samples a second
     */
    Spectrum(double[] samples, int sampleRate) {
        int size = samples.length;
        double[] imaginary = new double[size];
        for (int i = 0; i < size; i++) {
            // Half a Hann window: a knock is loud from the start, and must end softly only.
            samples[i] *= 0.5 + 0.5 * Math.cos(Math.PI * i / size);
        }
        transform(samples, imaginary);
        power = new double[size / 2];
        for (int i = 0; i < power.length; i++) {
            power[i] = samples[i] * samples[i] + imaginary[i] * imaginary[i];
        }
        hertzABin = (double) sampleRate / size;
    }

    /** The share of the power that lies between two pitches, 0 to 1. */
    double share(double fromHertz, double toHertz) {
        double within = 0;
        double all = 1e-30;
        for (int bin = 1; bin < power.length; bin++) {
            double hertz = bin * hertzABin;
            all += power[bin];
            if (hertz >= fromHertz && hertz < toHertz) {
                within += power[bin];
            }
        }
        return within / all;
    }

    /** The share of the power that lies within 90 Hz of the strongest pitch, 0 to 1. */
    double pitched() {
        int strongest = 1;
        for (int bin = 1; bin < power.length; bin++) {
            if (power[bin] > power[strongest]) {
                strongest = bin;
            }
        }
        return share(strongest * hertzABin - PITCH_HERTZ, strongest * hertzABin + PITCH_HERTZ + 1);
    }

    /** In place, by decimation in time. */
    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double kept = real[i];
                real[i] = real[j];
                real[j] = kept;
            }
        }
        for (int length = 2; length <= size; length <<= 1) {
            double angle = -2 * Math.PI / length;
            for (int start = 0; start < size; start += length) {
                for (int k = 0; k < length / 2; k++) {
                    double cos = Math.cos(angle * k);
                    double sin = Math.sin(angle * k);
                    int even = start + k;
                    int odd = even + length / 2;
                    double re = real[odd] * cos - imaginary[odd] * sin;
                    double im = real[odd] * sin + imaginary[odd] * cos;
                    real[odd] = real[even] - re;
                    imaginary[odd] = imaginary[even] - im;
                    real[even] += re;
                    imaginary[even] += im;
                }
            }
        }
    }
}
