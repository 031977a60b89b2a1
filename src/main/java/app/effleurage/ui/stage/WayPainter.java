package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Draws where a stroke goes as a still that tells its motion: a dashed line with arrowheads, a turn
 * with its arrow, a push and its return, a press, a patter of dots.
 */
final class WayPainter {

    private static final double ARROW_EVERY_CM = 2.3;
    private static final double DOT_EVERY_CM = 0.85;
    private static final double SEEN_FROM = 0.04;
    private static final double MARGIN_CM = 2.4;
    private static final double LEAST_OPEN = 0.6;

    private final FaceFrame frame;
    private final Brush brush;
    private final double left;
    private final double top;

    /** @param bounds the part of the stage that is drawn; its corner becomes the drawing's */
    WayPainter(FaceFrame frame, Brush brush, Bounds bounds) {
        this.frame = frame;
        this.brush = brush;
        this.left = bounds.getMinX();
        this.top = bounds.getMinY();
    }

    /** The part of the stage that the ways take up. */
    static Bounds boundsOf(List<Way> ways, FaceFrame frame) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Way way : ways) {
            List<FacePoint> all = new ArrayList<>(way.line());
            way.loops().forEach(all::addAll);
            for (FacePoint point : all) {
                double x = frame.originX() + frame.projection().u(point) * frame.pixelsPerCm();
                double y = frame.originY() + frame.projection().v(point) * frame.pixelsPerCm();
                minX = Math.min(minX, x);
                minY = Math.min(minY, y);
                maxX = Math.max(maxX, x);
                maxY = Math.max(maxY, y);
            }
        }
        double margin = MARGIN_CM * frame.pixelsPerCm();
        return new BoundingBox(Math.floor(minX - margin), Math.floor(minY - margin),
                Math.ceil(maxX - minX + 2 * margin), Math.ceil(maxY - minY + 2 * margin));
    }

    void paint(Way way, Motion motion) {
        if (way.spots().isEmpty()) {
            switch (motion) {
                case TAPOTEMENT, PAT -> patter(way.line());
                case EFFLEURAGE, ZIGZAG, CIRCLES, STATIONARY_CIRCLES, HOLD, PRESS, KNEAD -> glide(way.line());
            }
            return;
        }
        if (way.spots().size() > 1) {
            from(way.line());
        }
        for (int i = 0; i < way.spots().size(); i++) {
            FacePoint spot = way.spots().get(i);
            if (isSeen(spot)) {
                atSpot(spot, way.loops().get(i), motion);
            }
        }
    }

    private void atSpot(FacePoint spot, List<FacePoint> loop, Motion motion) {
        switch (motion) {
            case CIRCLES -> turn(spot, loop);
            case STATIONARY_CIRCLES -> push(spot, loop);
            case HOLD -> {
                brush.ring(x(spot), y(spot), 0.62, 0.06, 0.7);
                brush.dot(x(spot), y(spot), 0.2, 0.85);
            }
            case PRESS -> press(spot);
            case KNEAD -> squeeze(spot);
            case TAPOTEMENT, PAT -> {
                brush.dot(x(spot), y(spot), 0.16, 0.85);
                brush.ring(x(spot), y(spot), 0.5, 0.05, 0.6);
                brush.ring(x(spot), y(spot), 0.85, 0.04, 0.35);
            }
            case EFFLEURAGE, ZIGZAG -> brush.dot(x(spot), y(spot), 0.16, 0.85);
        }
    }

    /** A dashed line from a dot to an arrowhead, with arrowheads on the way. */
    private void glide(List<FacePoint> line) {
        for (List<FacePoint> part : seenParts(line)) {
            brush.line(xs(part), ys(part), 0.08, 0.30, 0.78);
            double walked = 0;
            double next = ARROW_EVERY_CM * 0.6;
            double length = length(part);
            for (int i = 1; i < part.size(); i++) {
                walked += flatDistance(part.get(i - 1), part.get(i));
                if (walked >= next && walked < length - 0.9) {
                    arrow(part, i, 0.42, 0.9);
                    next += ARROW_EVERY_CM;
                }
            }
            arrow(part, part.size() - 1, 0.62, 1);
        }
        if (isSeen(line.getFirst())) {
            brush.dot(x(line.getFirst()), y(line.getFirst()), 0.2, 0.95);
        }
    }

    private void patter(List<FacePoint> line) {
        for (List<FacePoint> part : seenParts(line)) {
            double walked = 0;
            double next = 0;
            for (int i = 1; i < part.size(); i++) {
                walked += flatDistance(part.get(i - 1), part.get(i));
                if (walked >= next) {
                    brush.dot(x(part.get(i)), y(part.get(i)), 0.13, 0.85);
                    next += DOT_EVERY_CM;
                }
            }
            arrow(part, part.size() - 1, 0.55, 1);
        }
    }

    /** The way over the spots, hardly there: their order. */
    private void from(List<FacePoint> line) {
        for (List<FacePoint> part : seenParts(line)) {
            brush.line(xs(part), ys(part), 0.05, 0.14, 0.45);
            arrow(part, part.size() - 1, 0.34, 0.6);
        }
    }

    /** A turn seen nearly edge-on is opened a little, or its sense could not be told. */
    private void turn(FacePoint spot, List<FacePoint> loop) {
        int last = loop.size() - 1 - loop.size() / 9;
        double[] xs = new double[last + 1];
        double[] ys = new double[last + 1];
        FacePoint normal = Skin.normalAt(spot);
        double slopeX = frame.projection().u(normal);
        double slopeY = frame.projection().v(normal);
        double slope = Math.hypot(slopeX, slopeY);
        double open = slope < 1e-6 ? 1
                : Math.max(1, LEAST_OPEN / Math.max(0.05, frame.projection().depth(normal)));
        for (int i = 0; i <= last; i++) {
            double dx = x(loop.get(i)) - x(spot);
            double dy = y(loop.get(i)) - y(spot);
            double along = slope < 1e-6 ? 0 : (dx * slopeX + dy * slopeY) / (slope * slope) * (open - 1);
            xs[i] = x(spot) + dx + along * slopeX;
            ys[i] = y(spot) + dy + along * slopeY;
        }
        brush.line(xs, ys, 0.09, 0, 0.9);
        double dx = xs[last] - xs[last - 3];
        double dy = ys[last] - ys[last - 3];
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        brush.arrowhead(xs[last], ys[last], dx / length, dy / length, 0.46, 1);
    }

    /** Out with an arrow, back with dashes, as the loop of a cycle goes; drawn wider than it is, to be seen. */
    private void push(FacePoint spot, List<FacePoint> loop) {
        List<FacePoint> wide = loop.stream().map(point -> spot.plus(point.minus(spot).times(1.7))).toList();
        int far = 0;
        for (int i = 0; i < wide.size(); i++) {
            if (wide.get(i).distanceTo(spot) > wide.get(far).distanceTo(spot)) {
                far = i;
            }
        }
        if (far < 2 || far > wide.size() - 2) {
            return;
        }
        List<FacePoint> back = wide.subList(far, wide.size());
        brush.line(xs(back), ys(back), 0.05, 0.12, 0.6);
        List<FacePoint> out = wide.subList(0, far + 1);
        brush.line(xs(out), ys(out), 0.10, 0, 0.95);
        arrow(out, far, 0.46, 1);
    }

    private void press(FacePoint spot) {
        brush.dot(x(spot), y(spot), 0.17, 0.9);
        for (int i = 0; i < 4; i++) {
            double angle = Math.PI / 4 + i * Math.PI / 2;
            double reach = 1.0 * frame.pixelsPerCm();
            brush.arrowhead(x(spot) + Math.cos(angle) * reach * 0.62, y(spot) + Math.sin(angle) * reach * 0.62,
                    -Math.cos(angle), -Math.sin(angle), 0.36, 0.85);
        }
    }

    private void squeeze(FacePoint spot) {
        double reach = 0.55 * frame.pixelsPerCm();
        brush.arrowhead(x(spot) - reach, y(spot), 1, 0, 0.5, 0.95);
        brush.arrowhead(x(spot) + reach, y(spot), -1, 0, 0.5, 0.95);
        brush.dot(x(spot), y(spot), 0.12, 0.8);
    }

    private void arrow(List<FacePoint> part, int at, double sizeCm, double opacity) {
        int before = Math.max(0, at - 3);
        double dx = x(part.get(at)) - x(part.get(before));
        double dy = y(part.get(at)) - y(part.get(before));
        double length = Math.hypot(dx, dy);
        if (length > 1e-6) {
            brush.arrowhead(x(part.get(at)), y(part.get(at)), dx / length, dy / length, sizeCm, opacity);
        }
    }

    /** The stretches of a line on skin that this view shows. */
    private List<List<FacePoint>> seenParts(List<FacePoint> line) {
        List<List<FacePoint>> parts = new ArrayList<>();
        List<FacePoint> part = new ArrayList<>();
        for (FacePoint point : line) {
            if (isSeen(point)) {
                part.add(point);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        parts.removeIf(each -> each.size() < 2);
        return parts;
    }

    private boolean isSeen(FacePoint point) {
        boolean bothSides = frame.projection().view().showsBothSides();
        return bothSides || frame.projection().depth(Skin.normalAt(point)) > SEEN_FROM;
    }

    private double length(List<FacePoint> part) {
        double length = 0;
        for (int i = 1; i < part.size(); i++) {
            length += flatDistance(part.get(i - 1), part.get(i));
        }
        return length;
    }

    private double flatDistance(FacePoint a, FacePoint b) {
        return Math.hypot(x(a) - x(b), y(a) - y(b)) / frame.pixelsPerCm();
    }

    private double x(FacePoint point) {
        return frame.originX() + frame.projection().u(point) * frame.pixelsPerCm() - left;
    }

    private double y(FacePoint point) {
        return frame.originY() + frame.projection().v(point) * frame.pixelsPerCm() - top;
    }

    private double[] xs(List<FacePoint> points) {
        return points.stream().mapToDouble(this::x).toArray();
    }

    private double[] ys(List<FacePoint> points) {
        return points.stream().mapToDouble(this::y).toArray();
    }
}
