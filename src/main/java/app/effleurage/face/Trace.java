package app.effleurage.face;

import java.util.List;

/**
 * A line on the skin as a row of points, evenly spaced along its length, for drawing and for moving
 * a hand along at an even speed.
 *
 * @param points at least one; a single point is a spot
 */
public record Trace(List<FacePoint> points) {

    public Trace {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points: needs at least one");
        }
    }

    /** The point a share of the way along: 0 is the start, 1 the end; held at both. */
    public FacePoint at(double share) {
        if (points.size() == 1) {
            return points.getFirst();
        }
        double position = Math.clamp(share, 0, 1) * (points.size() - 1);
        int before = Math.min((int) position, points.size() - 2);
        return points.get(before).towards(points.get(before + 1), position - before);
    }

    public FacePoint start() {
        return points.getFirst();
    }

    public FacePoint end() {
        return points.getLast();
    }

    /** Centimetres from start to end along the line. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distanceTo(points.get(i));
        }
        return length;
    }

    /** The same line on the other half of the face. */
    public Trace mirrored() {
        return new Trace(points.stream().map(FacePoint::mirrored).toList());
    }
}
