package app.effleurage.ui.stage;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A patch of skin drawn as a fine net: what a hand that does not glide drags along and lets spring back. */
final class SkinPatch {

    private static final double HALF_CM = 2.6;
    private static final int LINES = 9;
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
     * @param x the pixel of the stage where the skin lies at rest, from the left
     * @param y the same from the top
     * @param pullX by how many pixels it is dragged to the right
     * @param pullY and down
     */
    void show(
            double x, double y, double pullX, double pullY, double opacity, double pixelsPerCm, Color line, Color bed) {
        canvas.setVisible(opacity > 0.01);
        if (!canvas.isVisible()) {
            return;
        }
        double half = HALF_CM * pixelsPerCm;
        if (canvas.getWidth() != Math.ceil(2 * half)) {
            canvas.setWidth(Math.ceil(2 * half));
            canvas.setHeight(Math.ceil(2 * half));
        }
        canvas.relocate(x - half, y - half);
        canvas.setOpacity(opacity);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (int i = 0; i < LINES; i++) {
            double offset = (i / (LINES - 1.0) * 2 - 1) * 0.82;
            double reach = Math.sqrt(1 - offset * offset);
            // Faint towards the rim, so that the patch has none.
            double strength = Math.pow(reach, 1.5);
            draw(graphics, offset, reach, true, pullX, pullY, half, pixelsPerCm, strength, line, bed);
            draw(graphics, offset, reach, false, pullX, pullY, half, pixelsPerCm, strength, line, bed);
        }
    }

    private void draw(
            GraphicsContext graphics, double offset, double reach, boolean upright, double pullX, double pullY,
            double half, double pixelsPerCm, double strength, Color line, Color bed) {
        double spread = SPREAD_CM * pixelsPerCm;
        for (int i = 0; i < POINTS; i++) {
            double along = (i / (POINTS - 1.0) * 2 - 1) * reach * 0.92;
            double x = (upright ? offset : along) * half * 0.9;
            double y = (upright ? along : offset) * half * 0.9;
            double share = Math.exp(-(x * x + y * y) / (2 * spread * spread));
            xs[i] = half + x + pullX * share;
            ys[i] = half + y + pullY * share;
        }
        graphics.setGlobalAlpha(0.5 * strength);
        graphics.setStroke(bed);
        graphics.setLineWidth(0.12 * pixelsPerCm);
        graphics.strokePolyline(xs, ys, POINTS);
        graphics.setGlobalAlpha(0.75 * strength);
        graphics.setStroke(line);
        graphics.setLineWidth(0.045 * pixelsPerCm);
        graphics.strokePolyline(xs, ys, POINTS);
    }
}
