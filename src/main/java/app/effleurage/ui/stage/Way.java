package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Pace;
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
 * @param loops for each spot the closed line a cycle draws there; empty for a path
 */
record Way(Side side, List<FacePoint> line, List<FacePoint> spots, List<List<FacePoint>> loops) {

    private static final int LOOP_POINTS = 36;
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
        return switch (run.stroke().motion()) {
            case EFFLEURAGE -> new Way(side, score.traceOf(run, side).points(), List.of(), List.of());
            case ZIGZAG -> new Way(side, woven(score, run, side), List.of(), List.of());
            case TAPOTEMENT, PAT, CIRCLES, STATIONARY_CIRCLES, HOLD, PRESS, KNEAD -> {
                List<FacePoint> line = score.traceOf(run, side).points();
                boolean along = run.stroke().route() instanceof app.effleurage.routine.Route.Path;
                if (along) {
                    yield new Way(side, line, List.of(), List.of());
                }
                List<FacePoint> spots = run.planned().spots().stream()
                        .map(spot -> side == Side.RIGHT ? spot : spot.mirrored()).toList();
                List<List<FacePoint>> loops = new ArrayList<>();
                for (int i = 0; i < spots.size(); i++) {
                    loops.add(loop(score, run, side, spots.get(i), i));
                }
                yield new Way(side, line, spots, loops);
            }
        };
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

    private static List<FacePoint> loop(Score score, Segment.Run run, Side side, FacePoint spot, int index) {
        int each = run.stroke().pace() instanceof Pace.Timed timed ? timed.each() : 1;
        int cycle = Math.min(index * each, run.cycles() - 1);
        return switch (run.stroke().motion()) {
            // By the middle of its first cycle at a spot the hand has come from the one before.
            case CIRCLES -> circle(spot, poseIn(score, run, side, cycle, 0.5).at().distanceTo(spot));
            case STATIONARY_CIRCLES -> {
                List<FacePoint> loop = new ArrayList<>();
                int later = Math.min(cycle + (each > 1 ? 1 : 0), run.cycles() - 1);
                for (int i = 0; i <= LOOP_POINTS; i++) {
                    loop.add(poseIn(score, run, side, later, i / (double) LOOP_POINTS).at());
                }
                yield loop;
            }
            case EFFLEURAGE, ZIGZAG, TAPOTEMENT, PAT, HOLD, PRESS, KNEAD -> List.of(spot);
        };
    }

    /** Up on the nose side and outward over the top, from the bottom round to the bottom. */
    private static List<FacePoint> circle(FacePoint centre, double radius) {
        List<FacePoint> circle = new ArrayList<>();
        FacePoint out = Skin.outwardAt(centre);
        FacePoint up = Skin.upAt(centre);
        for (int i = 0; i <= LOOP_POINTS; i++) {
            double angle = -Math.PI / 2 - 2 * Math.PI * i / LOOP_POINTS;
            circle.add(centre.plus(out.times(radius * Math.cos(angle))).plus(up.times(radius * Math.sin(angle))));
        }
        return circle;
    }

    private static HandPose poseIn(Score score, Segment.Run run, Side side, int cycle, double progress) {
        long start = run.cycleStart(cycle);
        long length = run.cycleStart(cycle + 1) - start;
        // The last instant of a run belongs to what comes after it.
        long nanos = Math.min(start + Math.round(length * progress), run.toNanos() - 1);
        return score.at(nanos).hands().on(side);
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
        return new Way(side, middle, middleSpots, middleSpots.stream().map(List::of).toList());
    }
}
