package app.effleurage.ui.stage;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Small soft shapes, painted once: what would be a blur if it were worked out at each frame. */
final class SoftPictures {

    private SoftPictures() {
    }

    /** A disc that fades to nothing at its rim. */
    static Image disc(int size, Color color) {
        return paint(size, size, color, (x, y) -> Math.exp(-4.2 * (x * x + y * y)));
    }

    /** A disc with a firm middle and a soft rim: what a brush leaves. */
    static Image brush(int size, Color color) {
        return paint(size, size, color, (x, y) -> 1 - Curve.gentle(Curve.within(Math.hypot(x, y), 0.35, 0.98)));
    }

    /**
     * An oval ring on a lighter bed, tinted within.
     *
     * @param halfWidth of the oval's line, as a share of the picture's half width
     * @param halfHeight the same downwards
     * @param line half the line's width, as the same share
     * @param tint how strongly the inside is coloured, 0 to 1
     */
    static Image ring(
            int size, Color color, Color bed, double halfWidth, double halfHeight, double line, double tint) {
        int[] pixels = new int[size * size];
        for (int py = 0; py < size; py++) {
            for (int px = 0; px < size; px++) {
                double x = (px + 0.5) / size * 2 - 1;
                double y = (py + 0.5) / size * 2 - 1;
                double far = distanceToOval(x, y, halfWidth, halfHeight);
                boolean inside = Math.hypot(x / halfWidth, y / halfHeight) < 1;
                double pixel = 2.0 / size;
                double core = Math.clamp((line - far) / pixel + 0.5, 0, 1);
                double about = 0.45 * Math.clamp((line * 2.4 - far) / pixel + 0.5, 0, 1);
                double within = inside ? tint : 0;
                pixels[py * size + px] = over(color, Math.max(core, within), bed, about);
            }
        }
        return image(size, size, pixels);
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
