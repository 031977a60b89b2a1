package app.effleurage.ui.stage;

import app.effleurage.routine.RestingHands;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;

/** A small seated figure that says where the hands are while there is nothing to do but breathe. */
final class RestingFigure {

    private static final double SIZE_CM = 7.2;

    /** The figure is drawn on a square of this many units. */
    private static final double UNITS = 100;

    private final Group group = new Group();
    private final ImageView figure = new ImageView();
    private final ImageView glow = new ImageView();
    private RestingHands drawn;
    private double drawnPerCm;

    RestingFigure() {
        group.setManaged(false);
        group.getChildren().addAll(figure, glow);
    }

    Group group() {
        return group;
    }

    void forget() {
        drawn = null;
    }

    void setGlow(Image image) {
        glow.setImage(image);
    }

    /**
     * @param x the pixel of the stage on which the figure is centred
     * @param bottom the pixel on which it sits
     * @param fullness of the lungs, for the glow under its hands
     */
    void show(
            RestingHands hands, double x, double bottom, double fullness, double presence, double pixelsPerCm,
            double outputScale, StageColors colors) {
        group.setVisible(presence > 0.004);
        if (!group.isVisible()) {
            return;
        }
        if (hands != drawn || drawnPerCm != pixelsPerCm) {
            drawn = hands;
            drawnPerCm = pixelsPerCm;
            figure.setImage(paint(hands, SIZE_CM * pixelsPerCm, outputScale, colors));
        }
        double size = SIZE_CM * pixelsPerCm;
        figure.setFitWidth(size);
        figure.setFitHeight(size);
        figure.relocate(x - size / 2, bottom - size);
        figure.setOpacity(presence * 0.92);
        double half = size * Curve.between(0.10, 0.22, fullness);
        glow.setFitWidth(2 * half);
        glow.setFitHeight(2 * half);
        glow.relocate(x - half, bottom - size * (1 - handHeight(hands) / UNITS) - half);
        glow.setOpacity(presence * Curve.between(0.25, 0.9, fullness));
    }

    private static double handHeight(RestingHands hands) {
        return switch (hands) {
            case LAP -> 78;
            case BELLY -> 61;
            case CHEST -> 42;
            case TOGETHER -> 47;
        };
    }

    private static Image paint(RestingHands hands, double size, double outputScale, StageColors colors) {
        Canvas canvas = new Canvas(size, size);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.scale(size / UNITS, size / UNITS);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        Color ink = colors.ink();
        Color body = colors.breath();
        // Back to front: legs, body, head, arms.
        for (int side : new int[] {-1, 1}) {
            graphics.beginPath();
            graphics.moveTo(50 + side * 10, 70);
            graphics.bezierCurveTo(50 + side * 28, 70, 50 + side * 46, 80, 50 + side * 44, 88);
            graphics.bezierCurveTo(50 + side * 42, 97, 50 + side * 8, 97, 50 - side * 14, 91);
            graphics.bezierCurveTo(50 - side * 16, 86, 50 - side * 2, 84, 50 + side * 6, 83);
            graphics.closePath();
            fillAndLine(graphics, body, ink, 0.55);
        }
        graphics.beginPath();
        graphics.moveTo(45.5, 22);
        graphics.bezierCurveTo(45.5, 29, 42, 29.5, 35, 31.5);
        graphics.bezierCurveTo(29, 33.5, 30, 38, 33, 46);
        graphics.bezierCurveTo(37, 56, 35, 66, 33, 78);
        graphics.bezierCurveTo(42, 84, 58, 84, 67, 78);
        graphics.bezierCurveTo(65, 66, 63, 56, 67, 46);
        graphics.bezierCurveTo(70, 38, 71, 33.5, 65, 31.5);
        graphics.bezierCurveTo(58, 29.5, 54.5, 29, 54.5, 22);
        graphics.closePath();
        fillAndLine(graphics, body, ink, 0.42);
        graphics.beginPath();
        graphics.arc(50, 14.5, 8.2, 10, 0, 360);
        graphics.closePath();
        fillAndLine(graphics, body, ink, 0.42);
        double height = handHeight(hands);
        for (int side : new int[] {-1, 1}) {
            arm(graphics, side, height, 9.2, ink);
            arm(graphics, side, height, 7.4, body.interpolate(Color.WHITE, 0.35));
        }
        if (hands == RestingHands.TOGETHER) {
            palms(graphics, height, body.interpolate(Color.WHITE, 0.35), ink);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(outputScale, outputScale));
        int pixels = (int) Math.ceil(size * outputScale);
        parameters.setViewport(new Rectangle2D(0, 0, pixels, pixels));
        return canvas.snapshot(parameters, new WritableImage(pixels, pixels));
    }

    private static void arm(GraphicsContext graphics, int side, double handHeight, double width, Color color) {
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.setGlobalAlpha(1);
        graphics.beginPath();
        graphics.moveTo(50 + side * 16.5, 36);
        double elbowOut = handHeight < 50 ? 27 : 25;
        graphics.bezierCurveTo(50 + side * 20, 44, 50 + side * elbowOut, 52, 50 + side * (elbowOut - 1), 58);
        graphics.bezierCurveTo(50 + side * (elbowOut - 3), 64, 50 + side * 14, handHeight + 3, 50 + side * 5, handHeight);
        graphics.stroke();
    }

    /** Two palms pressed together, fingers up. */
    private static void palms(GraphicsContext graphics, double height, Color skin, Color ink) {
        graphics.beginPath();
        graphics.moveTo(45, height + 4);
        graphics.bezierCurveTo(44.5, height - 4, 47, height - 10, 50, height - 15);
        graphics.bezierCurveTo(53, height - 10, 55.5, height - 4, 55, height + 4);
        graphics.closePath();
        fillAndLine(graphics, skin, ink, 1);
        graphics.strokeLine(50, height - 14, 50, height + 4);
    }

    private static void fillAndLine(GraphicsContext graphics, Color body, Color ink, double fill) {
        graphics.setGlobalAlpha(1);
        graphics.setFill(body.interpolate(Color.WHITE, 1 - fill));
        graphics.fill();
        graphics.setStroke(ink);
        graphics.setLineWidth(1.1);
        graphics.stroke();
    }
}
