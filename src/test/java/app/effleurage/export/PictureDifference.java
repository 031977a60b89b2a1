package app.effleurage.export;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * How far two pictures of one size are from each other.
 *
 * @param mean the mean difference of a channel, 0 to 255
 * @param share the share of points of which a channel differs so far that an eye sees it, 0 to 1
 */
public record PictureDifference(double mean, double share) {

    private static final int CHANNELS = 3;
    private static final int BITS = 8;
    private static final int MASK = 0xFF;
    /** A difference picture is for eyes, and most differences are faint. */
    private static final int LIGHTER = 2;

    /**
     * @param grain pixels along the side of a square whose mean is one point
     * @param seen from how far apart on, 0 to 255, a channel of a point is seen to differ
     */
    public static PictureDifference between(BufferedImage one, BufferedImage other, int grain, int seen) {
        int width = one.getWidth() / grain;
        int height = one.getHeight() / grain;
        double area = grain * grain;
        double sum = 0;
        int differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double most = 0;
                for (int shift = 0; shift < CHANNELS * BITS; shift += BITS) {
                    double by = Math.abs(sum(one, x, y, grain, shift) - sum(other, x, y, grain, shift)) / area;
                    sum += by;
                    most = Math.max(most, by);
                }
                differing += most > seen ? 1 : 0;
            }
        }
        double points = width * height;
        return new PictureDifference(sum / points / CHANNELS, differing / points);
    }

    /** Where two pictures differ: black where they agree, the lighter the farther apart. */
    static BufferedImage picture(BufferedImage one, BufferedImage other) {
        BufferedImage picture = new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int rgb = 0;
                for (int shift = 0; shift < CHANNELS * BITS; shift += BITS) {
                    int by = Math.abs(sum(one, x, y, 1, shift) - sum(other, x, y, 1, shift));
                    rgb |= Math.min(MASK, by * LIGHTER) << shift;
                }
                picture.setRGB(x, y, rgb);
            }
        }
        return picture;
    }

    private static int sum(BufferedImage picture, int column, int row, int grain, int shift) {
        int sum = 0;
        for (int y = row * grain; y < (row + 1) * grain; y++) {
            for (int x = column * grain; x < (column + 1) * grain; x++) {
                sum += picture.getRGB(x, y) >> shift & MASK;
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f on the mean, %.2f %% seen to differ", mean, share * 100);
    }
}
