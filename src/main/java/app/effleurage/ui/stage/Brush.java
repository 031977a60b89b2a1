package app.effleurage.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws lines that show on any skin: a fine line of one colour on a wider, lighter bed. Sizes are in
 * centimetres on the face, points in pixels.
 */
final class Brush {

    private static final double BED_CM = 0.15;
    private static final double BED_OPACITY = 0.88;
    private static final double HEAD_CM = 0.13;

    private final GraphicsContext graphics;
    private final double pixelsPerCm;
    private final Color line;
    private final Color bed;

    Brush(GraphicsContext graphics, double pixelsPerCm, Color line, Color bed) {
        this.graphics = graphics;
        this.pixelsPerCm = pixelsPerCm;
        this.line = line;
        this.bed = bed;
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** A run of points, dashed if {@code dashCm} is more than nothing. */
    void line(double[] xs, double[] ys, double widthCm, double dashCm, double opacity) {
        graphics.setLineDashes();
        if (dashCm > 0) {
            graphics.setLineDashes(dashCm * pixelsPerCm, dashCm * 1.5 * pixelsPerCm);
        }
        stroke(xs, ys, widthCm, opacity);
        graphics.setLineDashes();
    }

    /** An open arrowhead whose tip lies at a point, looking along a direction of length 1. */
    void arrowhead(double x, double y, double alongX, double alongY, double sizeCm, double opacity) {
        double size = sizeCm * pixelsPerCm;
        double[] xs = {
            x - size * (alongX * 0.85 + alongY * 0.62), x, x - size * (alongX * 0.85 - alongY * 0.62)};
        double[] ys = {
            y - size * (alongY * 0.85 - alongX * 0.62), y, y - size * (alongY * 0.85 + alongX * 0.62)};
        stroke(xs, ys, HEAD_CM, opacity);
    }

    void dot(double x, double y, double radiusCm, double opacity) {
        double bedRadius = (radiusCm + BED_CM * 0.8) * pixelsPerCm;
        double radius = radiusCm * pixelsPerCm;
        graphics.setGlobalAlpha(opacity * BED_OPACITY);
        graphics.setFill(bed);
        graphics.fillOval(x - bedRadius, y - bedRadius, 2 * bedRadius, 2 * bedRadius);
        graphics.setGlobalAlpha(opacity);
        graphics.setFill(line);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setGlobalAlpha(1);
    }

    void ring(double x, double y, double radiusCm, double widthCm, double opacity) {
        int points = 40;
        double[] xs = new double[points + 1];
        double[] ys = new double[points + 1];
        for (int i = 0; i <= points; i++) {
            xs[i] = x + radiusCm * pixelsPerCm * Math.cos(2 * Math.PI * i / points);
            ys[i] = y + radiusCm * pixelsPerCm * Math.sin(2 * Math.PI * i / points);
        }
        stroke(xs, ys, widthCm, opacity);
    }

    private void stroke(double[] xs, double[] ys, double widthCm, double opacity) {
        graphics.setStroke(bed);
        graphics.setGlobalAlpha(opacity * BED_OPACITY);
        graphics.setLineWidth((widthCm + BED_CM) * pixelsPerCm);
        graphics.strokePolyline(xs, ys, xs.length);
        graphics.setStroke(line);
        graphics.setGlobalAlpha(opacity);
        graphics.setLineWidth(widthCm * pixelsPerCm);
        graphics.strokePolyline(xs, ys, xs.length);
        graphics.setGlobalAlpha(1);
    }
}
