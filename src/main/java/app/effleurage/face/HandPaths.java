package app.effleurage.face;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Place;
import app.effleurage.routine.Route;
import java.util.ArrayList;
import java.util.List;

/** Turns what a routine says of a stroke's way into lines and points on the user's right half. */
public final class HandPaths {

    /** Two hands on a midline spot lie this far from the middle each: 0.05 of the frame, practice.md section 2. */
    private static final double TWO_HANDS_APART_CM = 0.78;

    /** Hand after hand on the midline: close to it, since only one is on the skin at a time. */
    private static final double HAND_AFTER_HAND_APART_CM = 0.4;

    private static final double SAMPLE_CM = 0.25;
    private static final int FINE_STEPS = 40;

    private HandPaths() {
    }

    /** The line a hand follows: along a path, or over the spots in their order; a point where it stands. */
    public static Trace trace(Route route, Hands hands) {
        List<FacePoint> points = spots(route, hands);
        return points.size() == 1 ? new Trace(points) : evenly(curveThrough(points));
    }

    /** Where a hand stops, in order: the places of a path, the stops of spots. */
    public static List<FacePoint> spots(Route route, Hands hands) {
        List<FacePoint> points = route.places().stream().map(place -> spot(place, hands)).toList();
        return switch (route) {
            case Route.Path _ -> points;
            case Route.Spots spots -> spots.together() ? List.of(middleOf(points)) : points;
        };
    }

    /** Where a hand stands for a place: by itself there, or beside the other. */
    public static FacePoint spot(Place place, Hands hands) {
        FacePoint point = Landmarks.locate(place);
        double apart = switch (hands) {
            case BOTH -> TWO_HANDS_APART_CM;
            case ALTERNATING -> HAND_AFTER_HAND_APART_CM;
            case LEFT, RIGHT, ONE_THEN_OTHER -> 0;
        };
        return point.x() >= apart ? point : new FacePoint(apart, point.d(), point.z());
    }

    private static FacePoint middleOf(List<FacePoint> points) {
        FacePoint sum = points.stream().reduce(new FacePoint(0, 0, 0), FacePoint::plus);
        return sum.times(1.0 / points.size());
    }

    /**
     * A centripetal Catmull-Rom curve: through every point, and, unlike the uniform kind, without loops
     * or overshoot between points that lie close together.
     */
    private static List<FacePoint> curveThrough(List<FacePoint> points) {
        List<FacePoint> curve = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            FacePoint from = points.get(i);
            FacePoint to = points.get(i + 1);
            FacePoint before = i > 0 ? points.get(i - 1) : from.times(2).minus(to);
            FacePoint after = i + 1 < last ? points.get(i + 2) : to.times(2).minus(from);
            for (int step = 0; step < FINE_STEPS; step++) {
                curve.add(centripetal(before, from, to, after, step / (double) FINE_STEPS));
            }
        }
        curve.add(points.get(last));
        return curve;
    }

    private static FacePoint centripetal(
            FacePoint before, FacePoint from, FacePoint to, FacePoint after, double share) {
        double t0 = 0;
        double t1 = t0 + knot(before, from);
        double t2 = t1 + knot(from, to);
        double t3 = t2 + knot(to, after);
        double t = t1 + (t2 - t1) * share;
        FacePoint a1 = before.towards(from, (t - t0) / (t1 - t0));
        FacePoint a2 = from.towards(to, (t - t1) / (t2 - t1));
        FacePoint a3 = to.towards(after, (t - t2) / (t3 - t2));
        FacePoint b1 = a1.towards(a2, (t - t0) / (t2 - t0));
        FacePoint b2 = a2.towards(a3, (t - t1) / (t3 - t1));
        return b1.towards(b2, (t - t1) / (t2 - t1));
    }

    private static double knot(FacePoint a, FacePoint b) {
        // The same place named twice must not divide by nothing.
        return Math.max(1e-3, Math.sqrt(a.distanceTo(b)));
    }

    private static Trace evenly(List<FacePoint> curve) {
        double length = new Trace(curve).length();
        int pieces = Math.max(1, (int) Math.ceil(length / SAMPLE_CM));
        List<FacePoint> even = new ArrayList<>(pieces + 1);
        even.add(curve.getFirst());
        double walked = 0;
        int next = 1;
        for (int i = 1; i < pieces; i++) {
            double wanted = length * i / pieces;
            double piece = curve.get(next - 1).distanceTo(curve.get(next));
            while (walked + piece < wanted && next < curve.size() - 1) {
                walked += piece;
                next++;
                piece = curve.get(next - 1).distanceTo(curve.get(next));
            }
            even.add(curve.get(next - 1).towards(curve.get(next), piece == 0 ? 0 : (wanted - walked) / piece));
        }
        even.add(curve.getLast());
        return new Trace(even);
    }
}
