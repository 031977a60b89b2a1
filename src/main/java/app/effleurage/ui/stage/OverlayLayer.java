package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.text.Messages;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Shear;

/** Overlays over the whole face, drawn once for a view: muscles, nodes, where to keep out, and what each is called. */
final class OverlayLayer {

    private static final double ROOM_CM = 1;
    private static final double LEAST_SEEN = 0.5;
    private static final double HATCH_EVERY_CM = 0.42;

    private final StageColors colors;
    private final FaceMask mask;
    private final OverlayNames names;
    private final ImageView beneath = new ImageView();
    private final Group keepOut = new Group();
    private Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
    private FaceFrame drawnFrame;
    private double drawnScale;
    private double drawnWidth;

    OverlayLayer(StageColors colors, FaceMask mask, Messages messages) {
        this.colors = colors;
        this.mask = mask;
        names = new OverlayNames(messages);
        beneath.setManaged(false);
        keepOut.setManaged(false);
    }

    /** From the skin up. */
    List<Node> nodes() {
        return List.of(beneath, keepOut, names.group());
    }

    void setOverlays(Set<Overlay> wanted) {
        overlays = wanted.isEmpty() ? EnumSet.noneOf(Overlay.class) : EnumSet.copyOf(wanted);
        forget();
    }

    /** Forgets what is drawn: colours or the person have changed. */
    void forget() {
        drawnFrame = null;
    }

    void show(Sight sight, double width, double height, double outputScale) {
        boolean shows = !overlays.isEmpty();
        for (Node node : nodes()) {
            node.setVisible(shows);
        }
        if (!shows) {
            return;
        }
        if (!sight.frame().equals(drawnFrame) || outputScale != drawnScale || width != drawnWidth) {
            drawnFrame = sight.frame();
            drawnScale = outputScale;
            drawnWidth = width;
            paint(width, height, outputScale);
            hatch();
            names.draw(OverlayMap.names(overlays, drawnFrame.projection()).stream()
                    .filter(name -> isDrawn(name.at())).toList(), drawnFrame, width, height);
        }
        double here = sight.looking().isTurning() ? Math.abs(2 * sight.looking().share() - 1) : 1;
        for (Node node : nodes()) {
            node.setOpacity(here);
        }
    }

    /** Not where the drawing has faded out, as above the mouth in the view of the neck. */
    private boolean isDrawn(FacePoint point) {
        return mask.softlyAt(drawnFrame.projection(), drawnFrame.projection().u(point),
                drawnFrame.projection().v(point)) > LEAST_SEEN;
    }

    private void paint(double width, double height, double outputScale) {
        List<Beneath> all = OverlayMap.beneath(overlays);
        List<FacePoint> points = BeneathPainter.pointsOf(all);
        if (points.isEmpty()) {
            beneath.setImage(null);
            return;
        }
        Bounds bounds = boundsOf(points, width, height);
        int across = (int) Math.ceil(bounds.getWidth() * outputScale);
        int down = (int) Math.ceil(bounds.getHeight() * outputScale);
        int[] pixels = new BeneathPainter(drawnFrame, colors).paint(all, bounds, mask, across, down);
        for (int i = 0; i < pixels.length; i++) {
            // Beneath a stroke it is a hint; here it is what is talked about.
            pixels[i] = SoftPictures.over(pixels[i], pixels[i]);
        }
        beneath.setImage(SoftPictures.image(across, down, pixels));
        beneath.setFitWidth(bounds.getWidth());
        beneath.setFitHeight(bounds.getHeight());
        beneath.relocate(bounds.getMinX(), bounds.getMinY());
    }

    private Bounds boundsOf(List<FacePoint> points, double width, double height) {
        double room = ROOM_CM * drawnFrame.pixelsPerCm();
        List<Point2D> seen = points.stream().map(drawnFrame::toLocal).toList();
        double left = Math.max(0, seen.stream().mapToDouble(Point2D::getX).min().orElseThrow() - room);
        double right = Math.min(width, seen.stream().mapToDouble(Point2D::getX).max().orElseThrow() + room);
        double top = Math.max(0, seen.stream().mapToDouble(Point2D::getY).min().orElseThrow() - room);
        double bottom = Math.min(height, seen.stream().mapToDouble(Point2D::getY).max().orElseThrow() + room);
        return new BoundingBox(Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(bottom - top));
    }

    /** Hatched, since a plain tint says "here" as well as "not here". */
    private void hatch() {
        keepOut.getChildren().clear();
        for (List<FacePoint> edge : OverlayMap.keepOut(overlays, drawnFrame.projection().view())) {
            double[] corners = edge.stream().map(drawnFrame::toLocal)
                    .flatMap(point -> Stream.of(point.getX(), point.getY())).mapToDouble(Double::doubleValue).toArray();
            Polygon bed = shape(corners, "keep-out-bed");
            Polygon rim = shape(corners, "keep-out-rim");
            Bounds bounds = bed.getBoundsInLocal();
            Group lines = new Group();
            lines.setClip(shape(corners, "keep-out-bed"));
            double step = HATCH_EVERY_CM * drawnFrame.pixelsPerCm();
            for (double at = bounds.getMinX() - bounds.getHeight(); at < bounds.getMaxX(); at += step) {
                Rectangle line = new Rectangle(at, bounds.getMinY(), Math.max(1, step * 0.22), bounds.getHeight() * 1.5);
                line.getStyleClass().add("keep-out-line");
                line.getTransforms().add(new Shear(-1, 0, 0, bounds.getMaxY()));
                lines.getChildren().add(line);
            }
            keepOut.getChildren().addAll(bed, lines, rim);
        }
    }

    private static Polygon shape(double[] corners, String styleClass) {
        Polygon polygon = new Polygon(corners);
        polygon.getStyleClass().add(styleClass);
        return polygon;
    }
}
