package app.effleurage.ui.stage;

import java.util.Arrays;
import javafx.scene.paint.Color;

/**
 * Lays fine lines, each on a wider, lighter bed, into pixels: many short lines that change at each frame
 * are quicker drawn so than as shapes.
 */
final class NetRaster {

    private final int size;
    private final float[] line;
    private final float[] bed;
    private final int[] pixels;

    NetRaster(int size) {
        this.size = size;
        line = new float[size * size];
        bed = new float[size * size];
        pixels = new int[size * size];
    }

    /** {@code 0xAARRGGBB} multiplied by alpha, row by row. */
    int[] pixels() {
        return pixels;
    }

    void clear() {
        Arrays.fill(line, 0);
        Arrays.fill(bed, 0);
    }

    /** A straight line from one pixel to another; where lines cross the stronger counts, so that no knots show. */
    void draw(double x1, double y1, double x2, double y2, double half, double strength, double bedStrength) {
        double reach = half * 2.4 + 1;
        int left = (int) Math.max(0, Math.floor(Math.min(x1, x2) - reach));
        int right = (int) Math.min(size - 1.0, Math.ceil(Math.max(x1, x2) + reach));
        int top = (int) Math.max(0, Math.floor(Math.min(y1, y2) - reach));
        int bottom = (int) Math.min(size - 1.0, Math.ceil(Math.max(y1, y2) + reach));
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double along = Math.clamp((px * dx + py * dy) / square, 0, 1);
                double far = Math.sqrt(square(px - dx * along) + square(py - dy * along));
                int at = y * size + x;
                line[at] = Math.max(line[at], (float) (strength * Math.clamp(half - far + 0.5, 0, 1)));
                bed[at] = Math.max(bed[at], (float) (bedStrength * Math.clamp(half * 2.4 - far + 0.5, 0, 1)));
            }
        }
    }

    /** Turns what was drawn into pixels. */
    void finish(Color lineColor, Color bedColor, double opacity) {
        for (int i = 0; i < pixels.length; i++) {
            if (bed[i] == 0 && line[i] == 0) {
                pixels[i] = 0;
                continue;
            }
            double upper = line[i] * opacity;
            double lower = bed[i] * opacity * (1 - upper);
            int alpha = (int) Math.round((upper + lower) * 255);
            int red = (int) Math.round((upper * lineColor.getRed() + lower * bedColor.getRed()) * 255);
            int green = (int) Math.round((upper * lineColor.getGreen() + lower * bedColor.getGreen()) * 255);
            int blue = (int) Math.round((upper * lineColor.getBlue() + lower * bedColor.getBlue()) * 255);
            pixels[i] = alpha << 24 | Math.min(red, alpha) << 16 | Math.min(green, alpha) << 8 | Math.min(blue, alpha);
        }
    }

    private static double square(double value) {
        return value * value;
    }
}
