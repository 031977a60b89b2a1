package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
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

    /**
     * A sign as it is seen on the stage.
     *
     * @param contact what touches: the sign goes round it
     * @param x the pixel of the stage about which it is drawn, from the left
     * @param y the same from the top
     * @param alongX where the sign looks, to the right of the screen, of length 1 with {@code alongY}
     * @param alongY the same, downwards
     * @param flipped whether a turn goes the other way round
     * @param opacity 0 to 1
     */
    record Seen(
            Sign sign, Contact contact, double x, double y, double alongX, double alongY, boolean flipped,
            double opacity) {
    }

    /** The pictures, shared by both hands; all look to the right, a turn goes clockwise. */
    static final class Signs {

        private record Key(Sign sign, Contact contact) {
        }

        /** A picture and the pixel of it, from the left and in its middle's height, that lies on the hand. */
        private record Painted(Image image, double middle) {
        }

        private final Map<Key, Painted> made = new HashMap<>();
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

        private Painted of(Sign sign, Contact contact) {
            return made.computeIfAbsent(new Key(sign, contact), this::paint);
        }

        private Painted paint(Key key) {
            double reach = reachCm(key.contact());
            // What only points ahead begins beside the hand; the rest of its picture would be empty.
            boolean isAhead = key.sign() == Sign.AHEAD || key.sign() == Sign.PUSH;
            double left = isAhead ? -(reach * 0.6) : reach + 0.7;
            double right = key.sign() == Sign.PUSH ? reach + 1.4 : isAhead ? reach + 1.25 : reach + 0.7;
            double half = key.sign() == Sign.PUSH ? 0.95 : isAhead ? 0.75 : reach + 0.7;
            Canvas canvas = new Canvas(Math.ceil((left + right) * perCm), Math.ceil(2 * half * perCm));
            double middle = left * perCm;
            double height = half * perCm;
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.translate(middle, height);
            draw(key.sign(), new Brush(graphics, perCm, colors.way(), colors.wayEdge()), reach);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(Transform.scale(outputScale, outputScale));
            int width = (int) Math.ceil(canvas.getWidth() * outputScale);
            int down = (int) Math.ceil(canvas.getHeight() * outputScale);
            parameters.setViewport(new Rectangle2D(0, 0, width, down));
            return new Painted(canvas.snapshot(parameters, new WritableImage(width, down)), middle * outputScale);
        }

        /** Draws about nothing, where the hand touches. */
        private void draw(Sign sign, Brush brush, double reach) {
            switch (sign) {
                case TURN -> turn(brush, reach);
                case PUSH -> push(brush, reach);
                case PRESS -> {
                    for (int i = 0; i < 4; i++) {
                        double angle = Math.PI / 4 + i * Math.PI / 2;
                        brush.arrowhead(Math.cos(angle) * reach * perCm, Math.sin(angle) * reach * perCm,
                                -Math.cos(angle), -Math.sin(angle), 0.85, 1);
                    }
                }
                case SQUEEZE -> {
                    brush.arrowhead(-reach * 0.9 * perCm, 0, 1, 0, 0.6, 1);
                    brush.arrowhead(reach * 0.9 * perCm, 0, -1, 0, 0.6, 1);
                }
                case AHEAD -> {
                    brush.arrowhead((reach + 0.40) * perCm, 0, 1, 0, AHEAD_CM, 0.85);
                    brush.arrowhead((reach + 1.00) * perCm, 0, 1, 0, AHEAD_CM, 1);
                }
            }
        }

        private void turn(Brush brush, double reach) {
            int points = 48;
            double[] xs = new double[points + 1];
            double[] ys = new double[points + 1];
            for (int i = 0; i <= points; i++) {
                // From the top to the outside and down; the rest of the turn would only cross the other hand's.
                double angle = Math.toRadians(264 + 130.0 * i / points);
                xs[i] = Math.cos(angle) * reach * perCm;
                ys[i] = Math.sin(angle) * reach * perCm;
            }
            brush.line(xs, ys, 0.11, 0, 0.95);
            double dx = xs[points] - xs[points - 3];
            double dy = ys[points] - ys[points - 3];
            double length = Math.hypot(dx, dy);
            brush.arrowhead(xs[points], ys[points], dx / length, dy / length, 0.62, 1);
        }

        private void push(Brush brush, double reach) {
            double from = reach * 0.75 * perCm;
            double to = (reach + 1.15) * perCm;
            brush.line(new double[] {from, to}, new double[] {0, 0}, 0.11, 0, 1);
            brush.arrowhead(to, 0, 1, 0, 0.62, 1);
            int points = 14;
            double[] xs = new double[points + 1];
            double[] ys = new double[points + 1];
            for (int i = 0; i <= points; i++) {
                double share = i / (double) points;
                xs[i] = to + (from - to) * share;
                ys[i] = Math.sin(Math.PI * share) * 0.55 * perCm + 0.12 * perCm;
            }
            brush.line(xs, ys, 0.05, 0.12, 0.75);
        }

        static double reachCm(Contact contact) {
            return Math.max(Footprint.halfWidthCm(contact), Footprint.halfHeightCm(contact)) + 0.6;
        }
    }

    private static final double AHEAD_CM = 0.70;

    /** How far from where a contact touches what points ahead reaches, with room about it, in centimetres. */
    static double aheadCm(Contact contact) {
        return Signs.reachCm(contact) + 1.7;
    }

    private final Group group = new Group();
    private final ImageView view = new ImageView();
    private final Affine place = new Affine();
    private final Signs signs;
    private final PressureMark pressure;
    private Sign shown;

    SignFigure(Signs signs, PressureMark.Marks marks) {
        this.signs = signs;
        pressure = new PressureMark(marks);
        group.setManaged(false);
        group.getChildren().add(view);
        view.setManaged(false);
        view.setVisible(false);
        view.getTransforms().add(place);
    }

    Node view() {
        return group;
    }

    PressureMark pressure() {
        return pressure;
    }

    void hideAll() {
        hide();
        pressure.hide();
    }

    /** Hides the sign, not the pressure. */
    void hide() {
        view.setVisible(false);
    }

    /** Hides a sign that points along the way, which is drawn boldly itself. */
    void hideAhead() {
        if (shown == Sign.AHEAD) {
            hide();
        }
    }

    void show(Seen seen) {
        shown = seen.sign();
        view.setVisible(seen.opacity() > 0.01);
        if (!view.isVisible()) {
            return;
        }
        Signs.Painted painted = signs.of(seen.sign(), seen.contact());
        Image image = painted.image();
        view.setImage(image);
        double scale = 1 / signs.outputScale;
        double across = seen.flipped() ? -scale : scale;
        double middle = painted.middle();
        double height = image.getHeight() / 2;
        double xx = seen.alongX() * across;
        double xy = -seen.alongY() * scale;
        double yx = seen.alongY() * across;
        double yy = seen.alongX() * scale;
        place.setToTransform(xx, xy, seen.x() - xx * middle - xy * height,
                yx, yy, seen.y() - yx * middle - yy * height);
        view.setOpacity(seen.opacity());
    }
}
