package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of points that lies across the fibres of a muscle, on the user's right half.
 *
 * @param points from one border to the other, at least one
 */
record Rail(List<FacePoint> points) {

    private static final int STEPS = 8;

    Rail {
        points = List.copyOf(points);
    }

    /** A rail that begins beside a landmark; centimetres away from the midline, down, and forward. */
    static Rail from(String landmark, double outward, double down, double forward) {
        return new Rail(List.of(beside(landmark, outward, down, forward)));
    }

    /** The same rail, led on to a place beside a landmark. */
    Rail to(String landmark, double outward, double down, double forward) {
        return new Rail(Stream.concat(points.stream(), Stream.of(beside(landmark, outward, down, forward))).toList());
    }

    /** The point a share of the way across: 0 is the one border, 1 the other. */
    FacePoint at(double share) {
        return points.size() == 1 ? points.getFirst() : onCurve(points, share * (points.size() - 1));
    }

    /** A smooth line through all points. */
    static List<FacePoint> curve(List<FacePoint> through) {
        List<FacePoint> curve = new ArrayList<>();
        int count = (through.size() - 1) * STEPS;
        for (int i = 0; i <= count; i++) {
            curve.add(onCurve(through, i / (double) STEPS));
        }
        return curve;
    }

    /** Catmull-Rom; a line that ends where it begins is closed without a corner. */
    private static FacePoint onCurve(List<FacePoint> through, double position) {
        int last = through.size() - 1;
        int i = Math.min((int) position, last - 1);
        double t = position - i;
        FacePoint from = through.get(i);
        FacePoint to = through.get(i + 1);
        boolean isClosed = last > 1 && through.getFirst().equals(through.get(last));
        FacePoint before = i > 0 ? through.get(i - 1) : isClosed ? through.get(last - 1) : from.times(2).minus(to);
        FacePoint after = i + 1 < last ? through.get(i + 2) : isClosed ? through.get(1) : to.times(2).minus(from);
        FacePoint leaving = to.minus(before).times(0.5);
        FacePoint coming = after.minus(from).times(0.5);
        double t2 = t * t;
        double t3 = t2 * t;
        return from.times(2 * t3 - 3 * t2 + 1).plus(leaving.times(t3 - 2 * t2 + t))
                .plus(to.times(3 * t2 - 2 * t3)).plus(coming.times(t3 - t2));
    }

    private static FacePoint beside(String landmark, double outward, double down, double forward) {
        return Landmarks.locate(Place.at(landmark)).plus(new FacePoint(outward, down, forward));
    }
}
