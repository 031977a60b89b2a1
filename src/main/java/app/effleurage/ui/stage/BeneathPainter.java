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
import javafx.geometry.Point2D;
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

    private static final double BELLY = 0.25;
    /** Any darker, a ring about an eye looks like a night without sleep. */
    private static final double RING = 0.09;
    private static final double FIBRE = 0.34;
    private static final double FIBRE_CM = 0.05;
    private static final double SOFT_CM = 0.4;
    /** The outermost fibres are shorter by this share at either end, so that a muscle has no corners. */
    private static final double ROUNDED = 0.13;
    /** Lines fade out over this share of a fibre at either end, as into a tendon. */
    private static final double TENDON = 0.22;

    private static final double NODE = 0.72;
    private static final double NODE_RIM = 0.55;
    private static final double NODE_GLOW = 0.30;
    private static final double NODE_GLOW_CM = 0.55;
    private static final double NODE_LONG_CM = 0.29;
    private static final double NODE_WIDE_CM = 0.19;
    private static final int NODE_POINTS = 36;

    /** Beans on a string lie a little to either side of it, each turned its own way, and differ in size. */
    private static final double NODE_ASIDE_CM = 0.13;
    private static final double[] NODE_TURNS = {0.5, 1.9, 1.1, -0.3};
    private static final double[] NODE_SIZES = {1, 0.82, 1.1, 0.9};

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
                each.nodes().stream().flatMap(group -> group.nodes().stream())).map(point -> point.on(each.side())))
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
        bellies.setEffect(new GaussianBlur(Math.min(63, SOFT_CM * frame.pixelsPerCm())));
        Canvas lines = canvas(bounds);
        for (Beneath each : all) {
            each.muscles().forEach(muscle -> muscle(muscle, each.side(), bellies, lines));
            each.nodes().forEach(group -> nodes(group, each.side(), bellies, lines));
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
        List<List<FacePoint>> fibres = seen(muscle, side);
        if (fibres.size() < 2) {
            return;
        }
        List<FacePoint> outline = new ArrayList<>(fibres.getFirst());
        fibres.subList(1, fibres.size() - 1).forEach(fibre -> outline.add(fibre.getLast()));
        outline.addAll(fibres.getLast().reversed());
        fibres.subList(1, fibres.size() - 1).reversed().forEach(fibre -> outline.add(fibre.getFirst()));
        GraphicsContext belly = bellies.getGraphicsContext2D();
        belly.setGlobalAlpha(isRing(muscle) ? RING : BELLY);
        belly.setFill(colors.muscle());
        belly.fillPolygon(xs(outline), ys(outline), outline.size());
        GraphicsContext line = lines.getGraphicsContext2D();
        line.setStroke(colors.muscle());
        line.setLineCap(StrokeLineCap.BUTT);
        line.setLineWidth(FIBRE_CM * frame.pixelsPerCm());
        // The borders are left to the belly's own soft edge.
        fibres.subList(1, fibres.size() - 1).forEach(fibre -> fibre(fibre, isRing(muscle), line));
        line.setGlobalAlpha(1);
    }

    /** The fibres of a muscle that this view shows, the outer ones cut shorter. */
    private List<List<FacePoint>> seen(Muscle muscle, Side side) {
        List<List<FacePoint>> fibres = new ArrayList<>();
        int count = muscle.fibres().size();
        for (int i = 0; i < count; i++) {
            List<FacePoint> whole = muscle.fibres().get(i);
            double aside = 2 * i / (count - 1.0) - 1;
            int cut = isRing(muscle) ? 0 : (int) Math.round(ROUNDED * aside * aside * whole.size());
            List<FacePoint> fibre = whole.subList(cut, whole.size() - cut).stream()
                    .map(point -> point.on(side)).filter(this::isSeen).toList();
            if (fibre.size() > 2) {
                fibres.add(fibre);
            }
        }
        return fibres;
    }

    private void fibre(List<FacePoint> fibre, boolean isRing, GraphicsContext line) {
        double[] xs = xs(fibre);
        double[] ys = ys(fibre);
        for (int i = 1; i < xs.length; i++) {
            double share = (i - 0.5) / (xs.length - 1);
            double fromEnd = Math.min(share, 1 - share);
            line.setGlobalAlpha(FIBRE * (isRing ? 0.7 : Curve.gentle(fromEnd / TENDON)));
            line.strokeLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
        }
    }

    private static boolean isRing(Muscle muscle) {
        List<FacePoint> border = muscle.fibres().getFirst();
        return border.getFirst().distanceTo(border.getLast()) < 1e-6;
    }

    private void nodes(LymphNodes group, Side side, Canvas glows, Canvas beans) {
        GraphicsContext glow = glows.getGraphicsContext2D();
        glow.setGlobalAlpha(NODE_GLOW);
        glow.setFill(colors.node());
        double radius = NODE_GLOW_CM * frame.pixelsPerCm();
        for (int i = 0; i < group.nodes().size(); i++) {
            FacePoint middle = group.nodes().get(i);
            FacePoint aside = Skin.outwardAt(middle).times(i % 2 == 0 ? NODE_ASIDE_CM : -NODE_ASIDE_CM);
            FacePoint at = middle.plus(aside);
            if (isSeen(at.on(side))) {
                Point2D seen = frame.toLocal(at.on(side));
                glow.fillOval(seen.getX() - radius, seen.getY() - radius, 2 * radius, 2 * radius);
                bean(rim(at, i).stream().map(point -> point.on(side)).toList(), beans.getGraphicsContext2D());
            }
        }
    }

    private void bean(List<FacePoint> rim, GraphicsContext graphics) {
        graphics.setGlobalAlpha(NODE);
        graphics.setFill(colors.node());
        graphics.fillPolygon(xs(rim), ys(rim), rim.size());
        graphics.setGlobalAlpha(NODE_RIM);
        graphics.setStroke(colors.wayEdge());
        graphics.setLineWidth(0.045 * frame.pixelsPerCm());
        graphics.strokePolygon(xs(rim), ys(rim), rim.size());
        graphics.setGlobalAlpha(1);
    }

    /** A bean laid on the skin: an oval with a shallow notch in one of its long sides. */
    private static List<FacePoint> rim(FacePoint at, int index) {
        double turn = NODE_TURNS[index % NODE_TURNS.length];
        double size = NODE_SIZES[index % NODE_SIZES.length];
        FacePoint outward = Skin.outwardAt(at);
        FacePoint up = Skin.upAt(at);
        FacePoint along = outward.times(Math.cos(turn)).plus(up.times(Math.sin(turn))).times(NODE_LONG_CM * size);
        FacePoint across = up.times(Math.cos(turn)).minus(outward.times(Math.sin(turn))).times(NODE_WIDE_CM * size);
        return IntStream.range(0, NODE_POINTS).mapToObj(i -> {
            double angle = 2 * Math.PI * i / NODE_POINTS;
            double fromNotch = angle - Math.PI / 2;
            double notched = 1 - 0.34 * Math.exp(-fromNotch * fromNotch / 0.35);
            return at.plus(along.times(Math.cos(angle))).plus(across.times(Math.sin(angle) * notched));
        }).toList();
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
                double face = mask.softlyAt(frame.projection(), u, v);
                // Where the drawing itself fades out, what is beneath it is gone sooner.
                long alpha = Math.round((pixel >>> 24) * face * face);
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
