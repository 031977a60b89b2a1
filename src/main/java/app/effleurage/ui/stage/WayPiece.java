package app.effleurage.ui.stage;

import java.util.function.Consumer;
import javafx.geometry.Bounds;

/**
 * A part of a way that is drawn as a picture of its own, so that it can fade once the hand has passed.
 *
 * @param from where it begins, as {@link Way#progressOf} counts
 * @param to where it ends; for the mark of a spot both are the spot, and the hand that works there hides it
 * @param bounds what it takes up of the stage
 * @param drawing draws it, in pixels of the stage
 */
record WayPiece(double from, double to, Bounds bounds, Consumer<Brush> drawing) {

    private static final double AHEAD = 0.75;
    private static final double BEHIND = 0.14;
    private static final double STEPS = 16;

    /**
     * How strongly it shows, 0 to 1.
     *
     * @param progress of the hand along the way
     * @param returning 0 while the hand works to 1 while it is in the air on its way back
     */
    double opacity(double progress, double returning) {
        double there = isSpot() ? Math.max(0, 1 - Math.abs(progress - from)) : 0;
        double passed = isSpot() ? Curve.within(progress, from, from + 1) : Curve.within(progress, from, to);
        double shown = Curve.between(AHEAD, BEHIND, passed * (1 - returning)) * (1 - there);
        // In few steps: a picture that does not change is not drawn anew.
        return Math.round(shown * STEPS) / STEPS;
    }

    private boolean isSpot() {
        return from == to;
    }
}
