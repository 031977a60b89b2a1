package app.effleurage.ui.stage;

import java.util.function.Consumer;
import javafx.geometry.Bounds;

/**
 * A part of a way that is drawn as a picture of its own, so that it can fade once the hand has passed.
 *
 * @param from where it begins, as {@link Way#progressOf} counts
 * @param to where it ends; for the mark of a spot both are the spot, and the hand that works there hides it
 * @param bounds what it takes up of the stage
 * @param isHead whether it is the arrowhead of a stretch, which lies at the end of it
 * @param drawing draws it, in pixels of the stage
 */
record WayPiece(double from, double to, Bounds bounds, boolean isHead, Consumer<Brush> drawing) {

    private static final double AHEAD = 0.75;
    private static final double BEHIND = 0.14;
    private static final double STEPS = 16;

    /**
     * Where a sign beside the hand points along the way: there the way's own arrowheads would only cross it.
     *
     * @param from where on the way the sign begins
     * @param to where it ends
     * @param strength of the sign, 0 to 1
     */
    record Pointed(double from, double to, double strength) {

        static final Pointed NOWHERE = new Pointed(0, 0, 0);
    }

    /**
     * How strongly it shows, 0 to 1.
     *
     * @param progress of the hand along the way
     * @param returning 0 while the hand works to 1 while it is in the air on its way back
     */
    double opacity(double progress, double returning, Pointed pointed) {
        double there = isSpot() ? Math.max(0, 1 - Math.abs(progress - from)) : 0;
        double passed = isSpot() ? Curve.within(progress, from, from + 1) : Curve.within(progress, from, to);
        double crossed = isHead && to >= pointed.from() && to <= pointed.to() ? pointed.strength() : 0;
        double shown = Curve.between(AHEAD, BEHIND, passed * (1 - returning)) * (1 - there) * (1 - crossed);
        // In few steps: a picture that does not change is not drawn anew.
        return Math.round(shown * STEPS) / STEPS;
    }

    private boolean isSpot() {
        return from == to;
    }
}
