package app.effleurage.ui.stage;

import app.effleurage.routine.Motion;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** The line of a stroke on the stage: the part ahead of the hand faint, the part behind it nearly gone. */
final class WayFigure {

    private record Shown(Way way, WayPiece piece, ImageView view) {
    }

    /**
     * Where a hand is on its way, as {@link Way#progressOf} counts, how far it is lifted on its way back, and where its
     * sign points along it.
     */
    record Reached(double progress, double returning, WayPiece.Pointed pointed) {
    }

    private final Group group = new Group();
    private final List<Shown> shown = new ArrayList<>();

    WayFigure() {
        group.setManaged(false);
    }

    Group group() {
        return group;
    }

    /** Draws the pieces of all ways into one picture, one below the other, of which each piece shows its own. */
    void draw(List<Way> ways, Motion motion, FaceFrame frame, double outputScale, Color line, Color bed) {
        shown.clear();
        WayPainter painter = new WayPainter(frame);
        for (Way way : ways) {
            painter.pieces(way, motion).forEach(piece -> shown.add(new Shown(way, piece, new ImageView())));
        }
        group.getChildren().setAll(shown.stream().map(Shown::view).toList());
        if (shown.isEmpty()) {
            return;
        }
        double width = shown.stream().mapToDouble(each -> each.piece().bounds().getWidth()).max().orElse(1);
        double height = shown.stream().mapToDouble(each -> each.piece().bounds().getHeight()).sum();
        Canvas canvas = new Canvas(width, height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Brush brush = new Brush(graphics, frame.pixelsPerCm(), line, bed);
        double top = 0;
        for (Shown each : shown) {
            Bounds bounds = each.piece().bounds();
            graphics.save();
            graphics.translate(-bounds.getMinX(), top - bounds.getMinY());
            each.piece().drawing().accept(brush);
            graphics.restore();
            top += bounds.getHeight();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(outputScale, outputScale));
        int pixelWidth = (int) Math.ceil(width * outputScale);
        int pixelHeight = (int) Math.ceil(height * outputScale);
        parameters.setViewport(new Rectangle2D(0, 0, pixelWidth, pixelHeight));
        place(canvas.snapshot(parameters, new WritableImage(pixelWidth, pixelHeight)), outputScale);
    }

    private void place(Image image, double outputScale) {
        double top = 0;
        for (Shown each : shown) {
            Bounds bounds = each.piece().bounds();
            ImageView view = each.view();
            view.setImage(image);
            view.setViewport(new Rectangle2D(0, top * outputScale, bounds.getWidth() * outputScale,
                    bounds.getHeight() * outputScale));
            view.setFitWidth(bounds.getWidth());
            view.setFitHeight(bounds.getHeight());
            view.relocate(bounds.getMinX(), bounds.getMinY());
            top += bounds.getHeight();
        }
    }

    /** Says for each way how far its hand has come. */
    @FunctionalInterface
    interface Progress {
        Reached of(Way way);
    }

    void show(Progress progress, double opacity) {
        group.setVisible(opacity > 0.004);
        if (!group.isVisible()) {
            return;
        }
        for (Shown each : shown) {
            Reached reached = progress.of(each.way());
            double strength = each.piece().opacity(reached.progress(), reached.returning(), reached.pointed());
            each.view().setVisible(strength > 0);
            each.view().setOpacity(strength * opacity);
        }
    }
}
