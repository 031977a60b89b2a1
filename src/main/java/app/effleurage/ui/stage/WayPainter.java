package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Draws where a stroke goes as a still that tells its direction: a line of short stretches that each end
 * in an arrowhead, a patter of dots, or the spots in their order. How the hand moves at a spot is told by
 * the sign beside the hand alone, so that lines stay few.
 */
final class WayPainter {

    private static final double ARROW_EVERY_CM = 2.3;
    private static final double DOT_EVERY_CM = 0.85;
    private static final double HEAD_CM = 0.40;
    private static final double LAST_HEAD_CM = 0.58;
    private static final double LAST_DOTS_HEAD_CM = 0.5;
    private static final double SEEN_FROM = 0.04;
    private static final double ROOM_CM = 0.75;
    private static final double GLOW_ROOM_CM = 2.4;

    /** Nothing is drawn on the lips: what would lie there is moved out to this oval about the mouth. */
    private static final double MOUTH_D = 14.7;
    private static final double MOUTH_HALF_WIDTH_CM = 3.5;
    private static final double MOUTH_HALF_HEIGHT_CM = 1.4;

    private final FaceFrame frame;

    WayPainter(FaceFrame frame) {
        this.frame = frame;
    }

    /** The part of the stage that the glow of ways takes up, with what lies beneath them. */
    static Bounds boundsOf(List<Way> ways, List<FacePoint> beneath, FaceFrame frame) {
        List<FacePoint> all = new ArrayList<>(beneath);
        for (Way way : ways) {
            all.addAll(way.line());
            all.addAll(way.spots());
        }
        return new WayPainter(frame).around(all, GLOW_ROOM_CM);
    }

    /** The pieces of a way that this view shows, in the order in which the hand passes them. */
    List<WayPiece> pieces(Way way, Motion motion) {
        if (way.spots().isEmpty()) {
            return switch (motion) {
                case TAPOTEMENT, PAT -> along(way, this::patter, isLast -> isLast ? LAST_DOTS_HEAD_CM : 0);
                case EFFLEURAGE, ZIGZAG, CIRCLES, STATIONARY_CIRCLES, HOLD, PRESS, KNEAD ->
                        along(way, this::glide, isLast -> isLast ? LAST_HEAD_CM : HEAD_CM);
            };
        }
        return overSpots(way);
    }

    /** How a stretch of a line is drawn, without its arrowhead. */
    @FunctionalInterface
    private interface Stretch {
        Consumer<Brush> drawing(List<FacePoint> part);
    }

    /** How large the arrowhead is that ends a stretch, in centimetres; 0 for none. */
    @FunctionalInterface
    private interface Head {
        double sizeCm(boolean isLast);
    }

    private List<WayPiece> along(Way way, Stretch stretch, Head head) {
        List<FacePoint> line = way.line();
        List<WayPiece> pieces = new ArrayList<>();
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += flatDistance(line.get(i - 1), line.get(i));
        }
        int count = (int) Math.max(1, Math.round(length / ARROW_EVERY_CM));
        double each = length / count;
        int from = 0;
        int ended = 0;
        double walked = 0;
        for (int i = 1; i < line.size(); i++) {
            walked += flatDistance(line.get(i - 1), line.get(i));
            boolean isLast = i == line.size() - 1;
            boolean isEnd = isLast || walked >= each * (ended + 1) && ended < count - 1;
            if (isEnd) {
                addSeen(pieces, line, from, i, stretch, head.sizeCm(isLast));
                from = i;
                ended++;
            }
        }
        return pieces;
    }

    /** Adds a stretch and its arrowhead, unless it faces away. */
    private void addSeen(
            List<WayPiece> pieces, List<FacePoint> line, int from, int to, Stretch stretch, double headCm) {
        List<FacePoint> part = line.subList(from, to + 1).stream().filter(this::isSeen)
                .map(WayPainter::offLips).toList();
        if (part.size() > 1) {
            pieces.add(new WayPiece(from, to, around(part, ROOM_CM), false, stretch.drawing(part)));
            if (headCm > 0) {
                pieces.add(new WayPiece(from, to, around(List.of(part.getLast()), ROOM_CM), true,
                        brush -> arrow(brush, part, headCm)));
            }
        }
    }

    private Consumer<Brush> glide(List<FacePoint> part) {
        return brush -> brush.line(xs(part), ys(part), 0.07, 0.28, 0.9);
    }

    private Consumer<Brush> patter(List<FacePoint> part) {
        return brush -> {
            double walked = 0;
            double next = DOT_EVERY_CM * 0.5;
            for (int i = 1; i < part.size(); i++) {
                walked += flatDistance(part.get(i - 1), part.get(i));
                if (walked >= next) {
                    brush.dot(x(part.get(i)), y(part.get(i)), 0.11, 0.9);
                    next += DOT_EVERY_CM;
                }
            }
        };
    }

    /** A dot at each spot, and between two of them a fine line that says which comes next. */
    private List<WayPiece> overSpots(Way way) {
        List<WayPiece> pieces = new ArrayList<>();
        for (int i = 0; i < way.spots().size(); i++) {
            FacePoint spot = offLips(way.spots().get(i));
            if (!isSeen(spot)) {
                continue;
            }
            pieces.add(new WayPiece(i, i, around(List.of(spot), ROOM_CM), false, brush -> {
                brush.dot(x(spot), y(spot), 0.15, 0.95);
                brush.ring(x(spot), y(spot), 0.42, 0.045, 0.75);
            }));
            if (i + 1 < way.spots().size() && isSeen(way.spots().get(i + 1))) {
                List<FacePoint> between = between(spot, offLips(way.spots().get(i + 1)));
                if (!between.isEmpty()) {
                    pieces.add(new WayPiece(i, i + 1.0, around(between, ROOM_CM), false, brush -> {
                        brush.line(xs(between), ys(between), 0.05, 0.16, 0.8);
                        arrow(brush, between, 0.34);
                    }));
                }
            }
        }
        return pieces;
    }

    /** The stretch between the marks of two spots; nothing where they nearly touch. */
    private List<FacePoint> between(FacePoint from, FacePoint to) {
        double distance = flatDistance(from, to);
        double aside = 0.75 / Math.max(1e-6, distance);
        if (aside > 0.42) {
            return List.of();
        }
        int points = 8;
        List<FacePoint> between = new ArrayList<>();
        for (int i = 0; i <= points; i++) {
            between.add(from.towards(to, Curve.between(aside, 1 - aside, i / (double) points)));
        }
        return between;
    }

    private void arrow(Brush brush, List<FacePoint> part, double sizeCm) {
        int at = part.size() - 1;
        int before = Math.max(0, at - 3);
        double dx = x(part.get(at)) - x(part.get(before));
        double dy = y(part.get(at)) - y(part.get(before));
        double length = Math.hypot(dx, dy);
        if (length > 1e-6) {
            brush.arrowhead(x(part.get(at)), y(part.get(at)), dx / length, dy / length, sizeCm, 1);
        }
    }

    private static FacePoint offLips(FacePoint point) {
        double across = point.x() / MOUTH_HALF_WIDTH_CM;
        double down = (point.d() - MOUTH_D) / MOUTH_HALF_HEIGHT_CM;
        double within = Math.hypot(across, down);
        return within >= 1 || within < 1e-6 ? point : new FacePoint(
                point.x() / within, MOUTH_D + (point.d() - MOUTH_D) / within, point.z());
    }

    private Bounds around(List<FacePoint> points, double roomCm) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (FacePoint point : points) {
            minX = Math.min(minX, x(point));
            minY = Math.min(minY, y(point));
            maxX = Math.max(maxX, x(point));
            maxY = Math.max(maxY, y(point));
        }
        double room = roomCm * frame.pixelsPerCm();
        double left = Math.floor(minX - room);
        double top = Math.floor(minY - room);
        return new BoundingBox(left, top, Math.ceil(maxX + room) - left, Math.ceil(maxY + room) - top);
    }

    private boolean isSeen(FacePoint point) {
        boolean bothSides = frame.projection().view().showsBothSides();
        return bothSides || frame.projection().depth(Skin.normalAt(point)) > SEEN_FROM;
    }

    private double flatDistance(FacePoint a, FacePoint b) {
        return Math.hypot(x(a) - x(b), y(a) - y(b)) / frame.pixelsPerCm();
    }

    private double x(FacePoint point) {
        return frame.originX() + frame.projection().u(point) * frame.pixelsPerCm();
    }

    private double y(FacePoint point) {
        return frame.originY() + frame.projection().v(point) * frame.pixelsPerCm();
    }

    private double[] xs(List<FacePoint> points) {
        return points.stream().mapToDouble(this::x).toArray();
    }

    private double[] ys(List<FacePoint> points) {
        return points.stream().mapToDouble(this::y).toArray();
    }
}
