package app.effleurage.sound.ear;

/** A fast Fourier transform of a power of two samples, in place. */
final class Spectrum {

    private final int size;
    private final double[] cosines;
    private final double[] sines;

    Spectrum(int size) {
        this.size = size;
        cosines = new double[size / 2];
        sines = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / size);
            sines[i] = Math.sin(2 * Math.PI * i / size);
        }
    }

    /** @param direction -1 from samples to their spectrum, 1 back, which leaves them {@code size} times as large */
    void transform(double[] re, double[] im, int direction) {
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        for (int length = 2; length <= size; length *= 2) {
            int turn = size / length;
            for (int from = 0; from < size; from += length) {
                for (int k = 0; k < length / 2; k++) {
                    int a = from + k;
                    int b = a + length / 2;
                    double c = cosines[k * turn];
                    double s = direction * sines[k * turn];
                    double r = re[b] * c - im[b] * s;
                    double i = re[b] * s + im[b] * c;
                    re[b] = re[a] - r;
                    im[b] = im[a] - i;
                    re[a] += r;
                    im[a] += i;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
