package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Side;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;

/** Paints muscles and lymph nodes very quietly, as one sees them through skin. Sizes are in centimetres. */
final class BeneathPainter {

    private static final double BELLY = 0.26;
    private static final double FIBRE = 0.36;
    private static final double FIBRE_CM = 0.055;
    private static final double SOFT_CM = 0.16;
    /** Fibres begin and end a little within the belly, as into a tendon. */
    private static final double TENDON = 0.07;

    private static final double NODE = 0.62;
    private static final double NODE_RIM = 0.5;
    private static final double NODE_LONG_CM = 0.30;
    private static final double NODE_WIDE_CM = 0.19;
    private static final int NODE_POINTS = 36;
    /** A cluster: where its beans lie about its middle, outward and up, and how far each is turned. */
    private static final double[][] CLUSTER = {{-0.26, 0.28, 0.5}, {0.30, 0.06, -0.4}, {-0.12, -0.40, 1.1}};

    private static final double SEEN_FROM = 0.04;

    private final FaceFrame frame;
    private final StageColors colors;

    BeneathPainter(FaceFrame frame, StageColors colors) {
        this.frame = frame;
        this.colors = colors;
    }

    /** All points that are painted, so that the picture can be made large enough. */
    static List<FacePoint> pointsOf(List<Beneath> all) {
        return all.stream().flatMap(each -> Stream.concat(
                each.muscles().stream().flatMap(muscle -> muscle.fibres().stream()).flatMap(List::stream),
                each.nodes().stream().flatMap(group -> group.places().stream())).map(point -> point.on(each.side())))
                .toList();
    }

    /**
     * @param bounds the part of the stage that the picture is for
     * @param width of the picture in pixels
     * @param height of the picture
     * @return its pixels, {@code 0xAARRGGBB}, row by row
     */
    int[] paint(List<Beneath> all, Bounds bounds, FaceMask mask, int width, int height) {
        int[] pixels = new int[width * height];
        if (all.stream().allMatch(each -> each.muscles().isEmpty() && each.nodes().isEmpty())) {
            return pixels;
        }
        Canvas bellies = canvas(bounds);
        bellies.setEffect(new GaussianBlur(Math.min(63, SOFT_CM * 2 * frame.pixelsPerCm())));
        Canvas lines = canvas(bounds);
        for (Beneath each : all) {
            each.muscles().forEach(muscle -> muscle(muscle, each.side(), bellies, lines));
            each.nodes().stream().flatMap(group -> group.places().stream()).map(place -> place.on(each.side()))
                    .filter(this::isSeen).forEach(place -> cluster(place, lines));
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(width / bounds.getWidth(), height / bounds.getHeight()));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        new Group(bellies, lines).snapshot(parameters, new WritableImage(width, height)).getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        keepToFace(pixels, bounds, mask, width, height);
        return pixels;
    }

    private Canvas canvas(Bounds bounds) {
        Canvas canvas = new Canvas(bounds.getWidth(), bounds.getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.translate(-bounds.getMinX(), -bounds.getMinY());
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        return canvas;
    }

    private void muscle(Muscle muscle, Side side, Canvas bellies, Canvas lines) {
        List<List<FacePoint>> fibres = muscle.fibres().stream()
                .map(fibre -> fibre.stream().map(point -> point.on(side)).filter(this::isSeen).toList())
                .filter(fibre -> fibre.size() > 2).toList();
        if (fibres.size() < 2) {
            return;
        }
        List<FacePoint> outline = new ArrayList<>(fibres.getFirst());
        fibres.subList(1, fibres.size() - 1).forEach(fibre -> outline.add(fibre.getLast()));
        outline.addAll(fibres.getLast().reversed());
        fibres.subList(1, fibres.size() - 1).reversed().forEach(fibre -> outline.add(fibre.getFirst()));
        GraphicsContext belly = bellies.getGraphicsContext2D();
        belly.setGlobalAlpha(BELLY);
        belly.setFill(colors.muscle());
        belly.fillPolygon(xs(outline), ys(outline), outline.size());
        GraphicsContext line = lines.getGraphicsContext2D();
        line.setStroke(colors.muscle());
        line.setLineWidth(FIBRE_CM * frame.pixelsPerCm());
        line.setGlobalAlpha(FIBRE);
        for (List<FacePoint> fibre : fibres) {
            int tendon = (int) Math.round(fibre.size() * TENDON);
            List<FacePoint> part = fibre.subList(tendon, fibre.size() - tendon);
            line.strokePolyline(xs(part), ys(part), part.size());
        }
    }

    private void cluster(FacePoint middle, Canvas canvas) {
        FacePoint outward = Skin.outwardAt(middle);
        FacePoint up = Skin.upAt(middle);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setLineWidth(0.05 * frame.pixelsPerCm());
        for (double[] bean : CLUSTER) {
            FacePoint at = middle.plus(outward.times(bean[0])).plus(up.times(bean[1]));
            List<FacePoint> rim = IntStream.range(0, NODE_POINTS)
                    .mapToObj(i -> rimOf(at, outward, up, bean[2], 2 * Math.PI * i / NODE_POINTS)).toList();
            graphics.setGlobalAlpha(NODE);
            graphics.setFill(colors.node());
            graphics.fillPolygon(xs(rim), ys(rim), rim.size());
            graphics.setGlobalAlpha(NODE_RIM);
            graphics.setStroke(colors.wayEdge());
            graphics.strokePolygon(xs(rim), ys(rim), rim.size());
        }
        graphics.setGlobalAlpha(1);
    }

    /** A bean: an oval with a shallow notch on one of its long sides. */
    private static FacePoint rimOf(FacePoint at, FacePoint outward, FacePoint up, double turn, double angle) {
        double fromNotch = Math.IEEEremainder(angle - Math.PI / 2, 2 * Math.PI);
        double size = 1 - 0.34 * Math.exp(-fromNotch * fromNotch / 0.35);
        double along = NODE_LONG_CM * Math.cos(angle);
        double across = NODE_WIDE_CM * size * Math.sin(angle);
        return at.plus(outward.times(along * Math.cos(turn) - across * Math.sin(turn)))
                .plus(up.times(along * Math.sin(turn) + across * Math.cos(turn)));
    }

    private void keepToFace(int[] pixels, Bounds bounds, FaceMask mask, int width, int height) {
        for (int y = 0; y < height; y++) {
            double v = (bounds.getMinY() + (y + 0.5) / height * bounds.getHeight() - frame.originY())
                    / frame.pixelsPerCm();
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                if (pixel >>> 24 == 0) {
                    continue;
                }
                double u = (bounds.getMinX() + (x + 0.5) / width * bounds.getWidth() - frame.originX())
                        / frame.pixelsPerCm();
                long alpha = Math.round((pixel >>> 24) * mask.softlyAt(frame.projection(), u, v));
                pixels[y * width + x] = (int) alpha << 24 | pixel & 0xFFFFFF;
            }
        }
    }

    private boolean isSeen(FacePoint point) {
        return frame.projection().view().showsBothSides()
                ? frame.projection().isVisible(Skin.normalAt(point))
                : frame.projection().depth(Skin.normalAt(point)) > SEEN_FROM;
    }

    private double[] xs(List<FacePoint> points) {
        return points.stream().mapToDouble(point -> frame.toLocal(point).getX()).toArray();
    }

    private double[] ys(List<FacePoint> points) {
        return points.stream().mapToDouble(point -> frame.toLocal(point).getY()).toArray();
    }
}
