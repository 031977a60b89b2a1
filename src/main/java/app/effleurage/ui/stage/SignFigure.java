package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/**
 * A sign beside one hand that tells its motion even where the hand hides its way and even in a still:
 * which way it turns, pushes, presses or goes.
 */
final class SignFigure {

    /** What can be told. */
    enum Sign { TURN, PUSH, PRESS, SQUEEZE, AHEAD }

    /** The pictures, shared by both hands; all look to the right, a turn goes clockwise. */
    static final class Signs {

        private record Key(Sign sign, Contact contact) {
        }

        private final Map<Key, Image> made = new HashMap<>();
        private final StageColors colors;
        private double perCm;
        private double outputScale;

        Signs(StageColors colors) {
            this.colors = colors;
        }

        void forget() {
            made.clear();
        }

        void setScale(double pixelsPerCm, double newOutputScale) {
            if (pixelsPerCm != perCm || newOutputScale != outputScale) {
                perCm = pixelsPerCm;
                outputScale = newOutputScale;
                made.clear();
            }
        }

        private Image of(Sign sign, Contact contact) {
            return made.computeIfAbsent(new Key(sign, contact), this::paint);
        }

        private Image paint(Key key) {
            double half = halfCm(key.contact()) * perCm;
            Canvas canvas = new Canvas(2 * half, 2 * half);
            Brush brush = new Brush(canvas.getGraphicsContext2D(), perCm, colors.way(), colors.wayEdge());
            double reach = reachCm(key.contact());
            switch (key.sign()) {
                case TURN -> turn(brush, half, reach);
                case PUSH -> push(brush, half, reach);
                case PRESS -> {
                    for (int i = 0; i < 4; i++) {
                        double angle = Math.PI / 4 + i * Math.PI / 2;
                        brush.arrowhead(half + Math.cos(angle) * reach * perCm, half + Math.sin(angle) * reach * perCm,
                                -Math.cos(angle), -Math.sin(angle), 0.55, 1);
                    }
                }
                case SQUEEZE -> {
                    brush.arrowhead(half - reach * 0.9 * perCm, half, 1, 0, 0.6, 1);
                    brush.arrowhead(half + reach * 0.9 * perCm, half, -1, 0, 0.6, 1);
                }
                case AHEAD -> {
                    brush.arrowhead(half + (reach + 0.35) * perCm, half, 1, 0, 0.55, 0.7);
                    brush.arrowhead(half + (reach + 0.85) * perCm, half, 1, 0, 0.55, 1);
                }
            }
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(Transform.scale(outputScale, outputScale));
            int pixels = (int) Math.ceil(2 * half * outputScale);
            parameters.setViewport(new Rectangle2D(0, 0, pixels, pixels));
            return canvas.snapshot(parameters, new WritableImage(pixels, pixels));
        }

        private void turn(Brush brush, double middle, double reach) {
            int points = 48;
            double[] xs = new double[points + 1];
            double[] ys = new double[points + 1];
            for (int i = 0; i <= points; i++) {
                // Over the top from the nose to the outside; the rest of the turn would only cross the other hand's.
                double angle = Math.toRadians(222 + 168.0 * i / points);
                xs[i] = middle + Math.cos(angle) * reach * perCm;
                ys[i] = middle + Math.sin(angle) * reach * perCm;
            }
            brush.line(xs, ys, 0.11, 0, 0.95);
            double dx = xs[points] - xs[points - 3];
            double dy = ys[points] - ys[points - 3];
            double length = Math.hypot(dx, dy);
            brush.arrowhead(xs[points], ys[points], dx / length, dy / length, 0.62, 1);
        }

        private void push(Brush brush, double middle, double reach) {
            double from = middle + reach * 0.75 * perCm;
            double to = middle + (reach + 1.15) * perCm;
            brush.line(new double[] {from, to}, new double[] {middle, middle}, 0.11, 0, 1);
            brush.arrowhead(to, middle, 1, 0, 0.62, 1);
            int points = 14;
            double[] xs = new double[points + 1];
            double[] ys = new double[points + 1];
            for (int i = 0; i <= points; i++) {
                double share = i / (double) points;
                xs[i] = to + (from - to) * share;
                ys[i] = middle + Math.sin(Math.PI * share) * 0.55 * perCm + 0.12 * perCm;
            }
            brush.line(xs, ys, 0.05, 0.12, 0.75);
        }

        private static double reachCm(Contact contact) {
            return Math.max(Footprint.halfWidthCm(contact), Footprint.halfHeightCm(contact)) + 0.6;
        }

        private static double halfCm(Contact contact) {
            return reachCm(contact) + 1.7;
        }
    }

    private final ImageView view = new ImageView();
    private final Affine place = new Affine();
    private final Signs signs;

    SignFigure(Signs signs) {
        this.signs = signs;
        view.setManaged(false);
        view.setVisible(false);
        view.getTransforms().add(place);
    }

    ImageView view() {
        return view;
    }

    void hide() {
        view.setVisible(false);
    }

    /**
     * @param alongX where the sign looks, to the right of the screen, of length 1 with {@code alongY}
     * @param flipped whether a turn goes the other way round
     */
    void show(
            Sign sign, Contact contact, double x, double y, double alongX, double alongY, boolean flipped,
            double opacity) {
        view.setVisible(opacity > 0.01);
        if (!view.isVisible()) {
            return;
        }
        Image image = signs.of(sign, contact);
        view.setImage(image);
        double scale = 1 / signs.outputScale;
        double across = flipped ? -scale : scale;
        double middle = image.getWidth() / 2;
        double xx = alongX * across;
        double xy = -alongY * scale;
        double yx = alongY * across;
        double yy = alongX * scale;
        place.setToTransform(xx, xy, x - xx * middle - xy * middle, yx, yy, y - yx * middle - yy * middle);
        view.setOpacity(opacity);
    }
}
