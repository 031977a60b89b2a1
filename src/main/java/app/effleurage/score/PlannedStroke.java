package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.face.HandPaths;
import app.effleurage.face.Trace;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stroke with its geometry, worked out when it is first asked for: most scores are never looked at. */
public final class PlannedStroke {

    private final int index;
    private final Stroke stroke;

    // Worked out at most a few times too often when threads meet, always to the same values.
    private volatile @Nullable Trace right;
    private volatile @Nullable Trace left;
    private volatile @Nullable List<FacePoint> spots;

    private PlannedStroke(int index, Stroke stroke) {
        this.index = index;
        this.stroke = stroke;
    }

    static PlannedStroke of(int index, Stroke stroke) {
        return new PlannedStroke(index, stroke);
    }

    /** Its place in the step, from 0. */
    public int index() {
        return index;
    }

    public Stroke stroke() {
        return stroke;
    }

    /** The line its hand follows on the user's right half. */
    public Trace right() {
        Trace known = right;
        if (known == null) {
            known = HandPaths.trace(stroke.route(), stroke.hands());
            right = known;
        }
        return known;
    }

    /** The same on the left half. */
    public Trace left() {
        Trace known = left;
        if (known == null) {
            known = right().mirrored();
            left = known;
        }
        return known;
    }

    /** Where its hand stops on the right half, in order. */
    public List<FacePoint> spots() {
        List<FacePoint> known = spots;
        if (known == null) {
            known = HandPaths.spots(stroke.route(), stroke.hands());
            spots = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedStroke that && index == that.index && stroke.equals(that.stroke);
    }

    @Override
    public int hashCode() {
        return 31 * index + stroke.hashCode();
    }

    @Override
    public String toString() {
        return "PlannedStroke[" + index + ", " + stroke + "]";
    }

    public Trace traceOn(Side side) {
        return side == Side.RIGHT ? right() : left();
    }

    /** How many cycles one pass takes. */
    int cyclesInPass() {
        return each() * stops();
    }

    /** The spot, on the given half, that a cycle works at. */
    FacePoint spotOf(int cycle, Side side) {
        FacePoint spot = spots().get(cycle / each() % stops());
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
