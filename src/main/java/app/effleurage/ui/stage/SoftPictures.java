package app.effleurage.ui.stage;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Small soft shapes, painted once: what would be a blur if it were worked out at each frame. */
final class SoftPictures {

    private static final double RING_BED_CM = 0.07;
    private static final double RING_BED = 0.45;

    /** A dent: how dark its shade is, how far the skin about it slopes, and how its wall rises to the rim. */
    private static final double SHADE = 0.45;
    private static final double SLOPE_CM = 0.45;
    private static final double SLOPE = 0.75;
    private static final double WITHIN_CM = 0.5;
    private static final double LEAST_SHADE = 0.45;

    private SoftPictures() {
    }

    /** A disc that fades to nothing at its rim. */
    static Image disc(int size, Color color) {
        return paint(size, size, color, (x, y) -> {
            double left = Math.max(0, 1 - (x * x + y * y));
            return left * left * Math.exp(-1.8 * (1 - left));
        });
    }

    /** A disc with a firm middle and a soft rim: what a brush leaves. */
    static Image brush(int size, Color color) {
        return paint(size, size, color, (x, y) -> 1 - Curve.gentle(Curve.within(Math.hypot(x, y), 0.35, 0.98)));
    }

    /**
     * An oval dent in the skin: a ring on a lighter bed, shaded within and a little without; its line lies at
     * the half sizes, in centimetres.
     *
     * @param halfLine half the width of the line, in centimetres
     * @param depth how deep it looks, 0 to 1
     */
    static Image dent(
            double halfWidth, double halfHeight, double halfLine, double depth, double perCm, Color color, Color bed) {
        double around = halfLine + Math.max(RING_BED_CM, SLOPE_CM) + 1.5 / perCm;
        Color shade = color.interpolate(Color.BLACK, SHADE);
        int width = (int) Math.ceil(2 * (halfWidth + around) * perCm);
        int height = (int) Math.ceil(2 * (halfHeight + around) * perCm);
        int[] pixels = new int[width * height];
        for (int py = 0; py < height; py++) {
            for (int px = 0; px < width; px++) {
                double x = (px + 0.5 - width / 2.0) / perCm;
                double y = (py + 0.5 - height / 2.0) / perCm;
                double far = distanceToOval(x, y, halfWidth, halfHeight);
                boolean inside = Math.hypot(x / halfWidth, y / halfHeight) < 1;
                double core = Math.clamp((halfLine - far) * perCm + 0.5, 0, 1);
                double about = RING_BED * Math.clamp((halfLine + RING_BED_CM - far) * perCm + 0.5, 0, 1);
                double shaded = depth * (inside
                        ? Curve.between(LEAST_SHADE, 1, Math.exp(-far / WITHIN_CM))
                        : SLOPE * (1 - Curve.gentle(far / SLOPE_CM)));
                pixels[py * width + px] = over(
                        over(color, core, bed, about * (1 - shaded)), argb(shade, shaded));
            }
        }
        return image(width, height, pixels);
    }

    private static double distanceToOval(double x, double y, double halfWidth, double halfHeight) {
        double k0 = Math.hypot(x / halfWidth, y / halfHeight);
        double k1 = Math.hypot(x / (halfWidth * halfWidth), y / (halfHeight * halfHeight));
        return k1 == 0 ? Math.min(halfWidth, halfHeight) : Math.abs(k0 * (k0 - 1) / k1);
    }

    private static int over(Color color, double alpha, Color bed, double bedAlpha) {
        double sum = alpha + bedAlpha * (1 - alpha);
        if (sum <= 0) {
            return 0;
        }
        double share = alpha / sum;
        return argb(bed.interpolate(color, share), sum);
    }

    private static Image paint(int width, int height, Color color, Cover cover) {
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double alpha = cover.at((x + 0.5) / width * 2 - 1, (y + 0.5) / height * 2 - 1);
                pixels[y * width + x] = argb(color, alpha * rim(x, y, width, height));
            }
        }
        return image(width, height, pixels);
    }

    /** The outermost pixels are clear, so that a stretched picture has no edge. */
    private static double rim(int x, int y, int width, int height) {
        return x == 0 || y == 0 || x == width - 1 || y == height - 1 ? 0 : 1;
    }

    /** One pixel laid over another, both {@code 0xAARRGGBB}. */
    static int over(int upper, int lower) {
        int upperAlpha = upper >>> 24;
        int lowerAlpha = lower >>> 24;
        if (upperAlpha == 0 || lowerAlpha == 0) {
            return upperAlpha == 0 ? lower : upper;
        }
        double share = upperAlpha / 255.0;
        double rest = lowerAlpha / 255.0 * (1 - share);
        double alpha = share + rest;
        int mixed = (int) Math.round(alpha * 255) << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = ((upper >> shift & 255) * share + (lower >> shift & 255) * rest) / alpha;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    static int argb(Color color, double alpha) {
        return (int) Math.round(Math.clamp(alpha, 0, 1) * 255) << 24
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    static Image image(int width, int height, int[] pixels) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    @FunctionalInterface
    private interface Cover {
        double at(double x, double y);
    }
}
