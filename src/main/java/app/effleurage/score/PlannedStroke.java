package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.face.HandPaths;
import app.effleurage.face.Trace;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.List;

/**
 * A stroke with its geometry worked out once.
 *
 * @param index its place in the step, from 0
 * @param stroke the stroke
 * @param right the line its hand follows on the user's right half
 * @param left the same on the left half
 * @param spots where its hand stops on the right half, in order
 */
public record PlannedStroke(int index, Stroke stroke, Trace right, Trace left, List<FacePoint> spots) {

    static PlannedStroke of(int index, Stroke stroke) {
        Trace right = HandPaths.trace(stroke.route(), stroke.hands());
        return new PlannedStroke(
                index, stroke, right, right.mirrored(), HandPaths.spots(stroke.route(), stroke.hands()));
    }

    public Trace traceOn(Side side) {
        return side == Side.RIGHT ? right : left;
    }

    /** How many cycles one pass takes. */
    int cyclesInPass() {
        return each() * stops();
    }

    /** The spot, on the given half, that a cycle works at. */
    FacePoint spotOf(int cycle, Side side) {
        FacePoint spot = spots.get(cycle / each() % stops());
        return side == Side.RIGHT ? spot : spot.mirrored();
    }

    private int stops() {
        return switch (stroke.route()) {
            case Route.Path _ -> 1;
            case Route.Spots at -> at.stops();
        };
    }

    private int each() {
        return switch (stroke.pace()) {
            case Pace.Timed timed -> timed.each();
            case Pace.ByBreath _ -> 1;
        };
    }
}
