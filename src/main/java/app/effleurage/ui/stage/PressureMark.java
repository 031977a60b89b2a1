package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Pressure;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * How firmly a hand is to press, as one to three full dots of three on the back of the hand: told by
 * number, so that it is read from across a room and without colour.
 */
final class PressureMark {

    private static final double DOT_CM = 0.30;
    private static final double APART_CM = 0.92;
    private static final double EDGE_CM = 0.26;
    private static final double LINE_CM = 0.09;
    private static final double GROUND = 0.82;

    /** The pictures, shared by both hands. */
    static final class Marks {

        private final Image[] made = new Image[Pressure.FIRMEST];
        private final StageColors colors;
        private double perCm;
        private double outputScale = 1;

        Marks(StageColors colors) {
            this.colors = colors;
        }

        void forget() {
            java.util.Arrays.fill(made, null);
        }

        void setScale(double pixelsPerCm, double newOutputScale) {
            if (pixelsPerCm != perCm || newOutputScale != outputScale) {
                perCm = pixelsPerCm;
                outputScale = newOutputScale;
                forget();
            }
        }

        private Image of(int level) {
            Image image = made[level - 1];
            if (image == null) {
                image = paint(level);
                made[level - 1] = image;
            }
            return image;
        }

        private Image paint(int level) {
            double dot = DOT_CM * perCm;
            double apart = APART_CM * perCm;
            double edge = EDGE_CM * perCm;
            double width = (Pressure.FIRMEST - 1) * apart + 2 * (dot + edge);
            double height = 2 * (dot + edge);
            Canvas canvas = new Canvas(Math.ceil(width), Math.ceil(height));
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.setGlobalAlpha(GROUND);
            graphics.setFill(colors.wayEdge());
            graphics.fillRoundRect(0, 0, width, height, height, height);
            graphics.setGlobalAlpha(1);
            graphics.setFill(colors.touch());
            graphics.setStroke(colors.touch());
            graphics.setLineWidth(LINE_CM * perCm);
            for (int i = 0; i < Pressure.FIRMEST; i++) {
                double left = edge + i * apart;
                if (i < level) {
                    graphics.fillOval(left, edge, 2 * dot, 2 * dot);
                } else {
                    double half = LINE_CM / 2 * perCm;
                    graphics.strokeOval(left + half, edge + half, 2 * (dot - half), 2 * (dot - half));
                }
            }
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(Transform.scale(outputScale, outputScale));
            int across = (int) Math.ceil(canvas.getWidth() * outputScale);
            int down = (int) Math.ceil(canvas.getHeight() * outputScale);
            parameters.setViewport(new Rectangle2D(0, 0, across, down));
            return canvas.snapshot(parameters, new WritableImage(across, down));
        }
    }

    private final ImageView view = new ImageView();
    private final Marks marks;

    PressureMark(Marks marks) {
        this.marks = marks;
        view.setManaged(false);
        view.setVisible(false);
    }

    ImageView view() {
        return view;
    }

    void hide() {
        view.setVisible(false);
    }

    /** @param level {@value Pressure#LIGHTEST} to {@value Pressure#FIRMEST} */
    void show(int level, HandPlacement placement, double opacity) {
        view.setVisible(opacity > 0.01);
        if (!view.isVisible()) {
            return;
        }
        Image image = marks.of(level);
        double scale = marks.outputScale;
        double turn = Math.toRadians(placement.degrees());
        double back = backCm(placement.contact()) * marks.perCm;
        double width = image.getWidth() / scale;
        double height = image.getHeight() / scale;
        view.setImage(image);
        view.setFitWidth(width);
        view.setFitHeight(height);
        // Upright and on whole pixels, so that it is copied and not worked out anew.
        view.setTranslateX(Math.round((placement.x() - Math.sin(turn) * back - width / 2) * scale) / scale);
        view.setTranslateY(Math.round((placement.y() + Math.cos(turn) * back - height / 2) * scale) / scale);
        view.setOpacity(opacity);
    }

    /** From where a contact touches towards the wrist, to the back of the hand. */
    private static double backCm(Contact contact) {
        return switch (contact) {
            case FINGERTIPS, PADS, RING_FINGER, V_FINGERS, THUMBS -> 5.6;
            case FLAT_FINGERS -> 5.9;
            case KNUCKLES -> 3.2;
            case PALMS -> 2.0;
            case GUA_SHA, ROLLER -> 5.0;
        };
    }
}
