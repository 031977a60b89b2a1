package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.ui.stage.face.FaceFrame;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** A patch of skin drawn as a fine net: what a hand that does not glide drags along and lets spring back. */
final class SkinPatch {

    private static final double HALF_CM = 2.5;
    private static final int LINES = 7;
    private static final int POINTS = 13;
    private static final double SPREAD_CM = 1.25;

    private final Canvas canvas = new Canvas(1, 1);
    private final double[] xs = new double[POINTS];
    private final double[] ys = new double[POINTS];

    SkinPatch() {
        canvas.setManaged(false);
        canvas.setVisible(false);
    }

    Canvas canvas() {
        return canvas;
    }

    void hide() {
        canvas.setVisible(false);
    }

    /**
     * @param rest where the skin lies when it is left alone
     * @param pulled where it is dragged to
     */
    void show(
            FacePoint rest, FacePoint pulled, double opacity, Sight sight, StageColors colors, FaceMask mask) {
        canvas.setVisible(opacity > 0.01);
        if (!canvas.isVisible()) {
            return;
        }
        double perCm = sight.pixelsPerCm();
        double half = HALF_CM * perCm;
        if (canvas.getWidth() != Math.ceil(2 * half)) {
            canvas.setWidth(Math.ceil(2 * half));
            canvas.setHeight(Math.ceil(2 * half));
        }
        double x = sight.x(rest);
        double y = sight.y(rest);
        canvas.relocate(x - half, y - half);
        canvas.setOpacity(opacity);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setLineCap(StrokeLineCap.ROUND);
        FaceFrame frame = sight.frame();
        for (int line = 0; line < LINES; line++) {
            double offset = (line / (LINES - 1.0) * 2 - 1) * 0.82;
            double reach = Math.sqrt(1 - offset * offset);
            for (int upright = 0; upright < 2; upright++) {
                int count = 0;
                for (int i = 0; i < POINTS; i++) {
                    double along = (i / (POINTS - 1.0) * 2 - 1) * reach * 0.9;
                    double cmX = (upright == 0 ? along : offset) * HALF_CM * 0.92;
                    double cmY = (upright == 0 ? offset : along) * HALF_CM * 0.92;
                    double u = (x - frame.originX()) / perCm + cmX;
                    double v = (y - frame.originY()) / perCm + cmY;
                    if (mask.at(frame.projection(), u, v) < 0.6) {
                        draw(graphics, count, reach, perCm, colors);
                        count = 0;
                        continue;
                    }
                    double share = Math.exp(-(cmX * cmX + cmY * cmY) / (2 * SPREAD_CM * SPREAD_CM));
                    xs[count] = half + cmX * perCm + (sight.x(pulled) - x) * share;
                    ys[count] = half + cmY * perCm + (sight.y(pulled) - y) * share;
                    count++;
                }
                draw(graphics, count, reach, perCm, colors);
            }
        }
    }

    /** Faint towards the rim, so that the patch has none. */
    private void draw(GraphicsContext graphics, int count, double reach, double perCm, StageColors colors) {
        if (count < 2) {
            return;
        }
        double strength = Math.pow(reach, 1.6);
        graphics.setGlobalAlpha(0.5 * strength);
        graphics.setStroke(colors.wayEdge());
        graphics.setLineWidth(0.13 * perCm);
        graphics.strokePolyline(xs, ys, count);
        graphics.setGlobalAlpha(0.8 * strength);
        graphics.setStroke(colors.touch());
        graphics.setLineWidth(0.06 * perCm);
        graphics.strokePolyline(xs, ys, count);
    }
}
