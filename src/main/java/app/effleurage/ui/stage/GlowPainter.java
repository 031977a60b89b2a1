package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** Paints the zone that ways cross as a soft glow, small, to be stretched: it has no edges to blur. */
final class GlowPainter {

    /** The glow is painted at this many pixels for a centimetre, whatever the size it is shown at. */
    private static final double PIXELS_PER_CM = 5;
    private static final double SPREAD_CM = 1.15;
    private static final double STRONGEST = 0.50;

    private GlowPainter() {
    }

    /** @param bounds the part of the stage that the picture is to be stretched over */
    static Image paint(List<Way> ways, FaceFrame frame, Bounds bounds, Color color, FaceMask mask) {
        double share = PIXELS_PER_CM / frame.pixelsPerCm();
        int width = (int) Math.ceil(bounds.getWidth() * share);
        int height = (int) Math.ceil(bounds.getHeight() * share);
        List<double[]> lights = new ArrayList<>();
        for (Way way : ways) {
            List<FacePoint> points = way.spots().isEmpty() ? way.line() : way.spots();
            for (int i = 0; i < points.size(); i += way.spots().isEmpty() ? 2 : 1) {
                lights.add(new double[] {
                    (frame.originX() + frame.projection().u(points.get(i)) * frame.pixelsPerCm() - bounds.getMinX())
                            * share,
                    (frame.originY() + frame.projection().v(points.get(i)) * frame.pixelsPerCm() - bounds.getMinY())
                            * share});
            }
        }
        int[] pixels = new int[width * height];
        double spread = SPREAD_CM * PIXELS_PER_CM;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double nearest = Double.POSITIVE_INFINITY;
                for (double[] light : lights) {
                    double dx = x + 0.5 - light[0];
                    double dy = y + 0.5 - light[1];
                    nearest = Math.min(nearest, dx * dx + dy * dy);
                }
                double u = ((x + 0.5) / share + bounds.getMinX() - frame.originX()) / frame.pixelsPerCm();
                double v = ((y + 0.5) / share + bounds.getMinY() - frame.originY()) / frame.pixelsPerCm();
                double strength = STRONGEST * Math.exp(-nearest / (2 * spread * spread))
                        * mask.at(frame.projection(), u, v);
                pixels[y * width + x] = SoftPictures.argb(color, strength);
            }
        }
        return SoftPictures.image(width, height, pixels);
    }
}
