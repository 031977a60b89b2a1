package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;

/** Paints the zone that ways cross as a soft glow. */
final class GlowPainter {

    /** The glow is worked out at so many places for a centimetre, and drawn smoothly between them. */
    private static final double PIXELS_PER_CM = 5;
    private static final double SPREAD_CM = 1.15;
    private static final double STRONGEST = 0.50;

    /** Of that on the darkest skin, on which a glow shows sooner; on skin this light, all of it. */
    private static final double LEAST_SHARE = 0.4;
    private static final double LIGHT_SKIN = 0.82;

    private GlowPainter() {
    }

    /**
     * @param bounds the part of the stage that the picture is for
     * @param skin how light the skin is, 0 to 1
     * @param width of the picture in pixels
     * @param height of the picture
     * @return its pixels, {@code 0xAARRGGBB}, row by row
     */
    static int[] paint(
            List<Way> ways, FaceFrame frame, Bounds bounds, Color color, double skin, FaceMask mask, int width, int height) {
        int coarseWidth = Math.max(2, (int) Math.ceil(bounds.getWidth() / frame.pixelsPerCm() * PIXELS_PER_CM));
        int coarseHeight = Math.max(2, (int) Math.ceil(bounds.getHeight() / frame.pixelsPerCm() * PIXELS_PER_CM));
        double strongest = STRONGEST * Curve.between(LEAST_SHARE, 1, Curve.within(skin, 0, LIGHT_SKIN));
        double[] strengths = strengths(ways, frame, bounds, mask, coarseWidth, coarseHeight);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            double fineY = Math.clamp((y + 0.5) / height * coarseHeight - 0.5, 0, coarseHeight - 1.001);
            for (int x = 0; x < width; x++) {
                double fineX = Math.clamp((x + 0.5) / width * coarseWidth - 0.5, 0, coarseWidth - 1.001);
                pixels[y * width + x] = SoftPictures.argb(color, strongest * between(strengths, coarseWidth, fineX, fineY));
            }
        }
        return pixels;
    }

    private static double between(double[] values, int width, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double across = x - left;
        double upper = Curve.between(values[top * width + left], values[top * width + left + 1], across);
        double lower = Curve.between(values[(top + 1) * width + left], values[(top + 1) * width + left + 1], across);
        return Curve.between(upper, lower, y - top);
    }

    private static double[] strengths(
            List<Way> ways, FaceFrame frame, Bounds bounds, FaceMask mask, int width, int height) {
        List<double[]> lights = lights(ways, frame);
        double[] strengths = new double[width * height];
        for (int y = 0; y < height; y++) {
            double v = (bounds.getMinY() + (y + 0.5) / height * bounds.getHeight() - frame.originY())
                    / frame.pixelsPerCm();
            for (int x = 0; x < width; x++) {
                double u = (bounds.getMinX() + (x + 0.5) / width * bounds.getWidth() - frame.originX())
                        / frame.pixelsPerCm();
                double nearest = Double.POSITIVE_INFINITY;
                for (double[] light : lights) {
                    double du = u - light[0];
                    double dv = v - light[1];
                    nearest = Math.min(nearest, du * du + dv * dv);
                }
                strengths[y * width + x] = Math.exp(-nearest / (2 * SPREAD_CM * SPREAD_CM))
                        * mask.at(frame.projection(), u, v);
            }
        }
        return strengths;
    }

    /** Where the glow is brightest, in centimetres as the projection counts them. */
    private static List<double[]> lights(List<Way> ways, FaceFrame frame) {
        List<double[]> lights = new ArrayList<>();
        for (Way way : ways) {
            boolean alongLine = way.spots().isEmpty();
            List<FacePoint> points = alongLine ? way.line() : way.spots();
            for (int i = 0; i < points.size(); i += alongLine ? 2 : 1) {
                lights.add(new double[] {
                    frame.projection().u(points.get(i)), frame.projection().v(points.get(i))});
            }
        }
        return lights;
    }
}
