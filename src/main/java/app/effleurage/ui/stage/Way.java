package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a hand goes in a run, as lines and spots on the face. Pure: read off the score, so that the
 * line drawn is the line the hand takes.
 *
 * @param line the way along a path, or over the spots; a single point for one spot
 * @param spots where the hand works, in order; empty for a path
 */
record Way(Side side, List<FacePoint> line, List<FacePoint> spots) {

    private static final int PATH_POINTS = 160;

    /** Hand after hand on lines closer than this is drawn as one line. */
    private static final double ONE_LINE_CM = 1.2;

    /** The ways of all hands in a run, only of those sides that {@code projection} shows. */
    static List<Way> of(Score score, Segment.Run run, Projection projection) {
        List<Way> ways = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean shown = projection.view().showsBothSides() || projection.near() == side
                    || projection.view() == app.effleurage.routine.View.THREE_QUARTER;
            if (run.uses(side) && shown) {
                ways.add(of(score, run, side));
            }
        }
        if (ways.size() == 2 && run.stroke().hands() == Hands.ALTERNATING
                && ways.getFirst().line().getFirst().distanceTo(ways.getLast().line().getFirst()) < ONE_LINE_CM) {
            return List.of(ways.getFirst().merged(ways.getLast()));
        }
        return ways;
    }

    private static Way of(Score score, Segment.Run run, Side side) {
        if (run.stroke().motion() == Motion.ZIGZAG) {
            return new Way(side, woven(score, run, side), List.of());
        }
        List<FacePoint> line = score.traceOf(run, side).points();
        if (run.stroke().motion() == Motion.EFFLEURAGE || run.stroke().route() instanceof Route.Path) {
            return new Way(side, line, List.of());
        }
        return new Way(side, line, run.planned().spots().stream()
                .map(spot -> side == Side.RIGHT ? spot : spot.mirrored()).toList());
    }

    /** A glide that weaves: the line the hand draws in the first cycle while it is down and moving. */
    private static List<FacePoint> woven(Score score, Segment.Run run, Side side) {
        List<FacePoint> line = new ArrayList<>();
        int cycle = run.cycles() > 1 ? 1 : 0;
        for (int i = 0; i <= PATH_POINTS; i++) {
            HandPose pose = poseIn(score, run, side, cycle, i / (double) PATH_POINTS);
            boolean moves = line.isEmpty() || line.getLast().distanceTo(pose.at()) > 0.02;
            if (pose.touch() > 0.97 && moves) {
                line.add(pose.at());
            }
        }
        return line.isEmpty() ? score.traceOf(run, side).points() : line;
    }

    private static HandPose poseIn(Score score, Segment.Run run, Side side, int cycle, double progress) {
        long start = run.cycleStart(cycle);
        long length = run.cycleStart(cycle + 1) - start;
        // The last instant of a run belongs to what comes after it.
        long nanos = Math.min(start + Math.round(length * progress), run.toNanos() - 1);
        return score.at(nanos).hands().on(side);
    }

    /**
     * How far a point has come along: in spots from 0, or in points of the line.
     *
     * @param at on this way's half
     */
    double progressOf(FacePoint at) {
        List<FacePoint> stops = spots.isEmpty() ? line : spots;
        double nearest = Double.POSITIVE_INFINITY;
        double progress = 0;
        for (int i = 0; i < stops.size(); i++) {
            FacePoint from = stops.get(i);
            FacePoint on = stops.get(Math.min(i + 1, stops.size() - 1)).minus(from);
            double square = on.dot(on);
            double share = square < 1e-9 ? 0 : Math.clamp(at.minus(from).dot(on) / square, 0, 1);
            double distance = at.distanceTo(from.plus(on.times(share)));
            if (distance < nearest) {
                nearest = distance;
                // A hand that circles at a spot goes a little to and fro, and yet stays there.
                progress = i + (spots.isEmpty() ? share : Curve.gentle(Curve.within(share, 0.35, 0.65)));
            }
        }
        return progress;
    }

    /** As {@link #progressOf} counts: so many centimetres further along the line. */
    double ahead(double progress, double cm) {
        double left = cm;
        for (int i = (int) progress; i + 1 < line.size(); i++) {
            double share = Math.max(0, progress - i);
            double each = line.get(i).distanceTo(line.get(i + 1));
            if (left <= each * (1 - share)) {
                return i + share + left / each;
            }
            left -= each * (1 - share);
        }
        return line.size() - 1;
    }

    private Way merged(Way other) {
        List<FacePoint> middle = new ArrayList<>();
        int last = Math.min(line.size(), other.line.size());
        for (int i = 0; i < last; i++) {
            middle.add(line.get(i).towards(other.line.get(i), 0.5));
        }
        List<FacePoint> middleSpots = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            middleSpots.add(spots.get(i).towards(other.spots.get(i), 0.5));
        }
        return new Way(side, middle, middleSpots);
    }
}
