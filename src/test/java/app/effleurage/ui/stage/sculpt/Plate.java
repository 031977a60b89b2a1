package app.effleurage.ui.stage.sculpt;

import java.util.function.UnaryOperator;

/**
 * A flat stone with round edges, long across and hollowed on one long side: a gua sha.
 *
 * @param across along its length, of length 1
 * @param ahead towards its working edge, of length 1
 */
record Plate(Vec middle, Vec across, Vec ahead, double halfLong, double halfWide) implements Solid {

    private static final double HALF_THICK = 0.16;
    private static final double ROUND = 0.14;

    @Override
    public Part part() {
        return Part.TOOL;
    }

    @Override
    public double distance(double x, double y, double z) {
        Vec offset = new Vec(x, y, z).minus(middle);
        double u = offset.dot(across);
        double v = offset.dot(ahead);
        double w = Math.abs(offset.dot(across.cross(ahead)));
        // An oval, straighter on the working side, with a bay in the side that is held.
        double squash = halfLong / (v > 0 ? halfWide * 0.85 : halfWide * 1.15);
        double oval = (Math.hypot(u, v * squash) - halfLong) / squash * 0.9;
        double bay = 1.5 - Math.hypot(u, v + halfWide * 1.15 + 0.75);
        double outline = Math.max(oval, bay) + ROUND;
        double outside = Math.hypot(Math.max(outline, 0), Math.max(w - HALF_THICK, 0));
        return (outside + Math.min(Math.max(outline, w - HALF_THICK), 0) - ROUND) * 0.85;
    }

    @Override
    public double flatDistance(double x, double y) {
        return Math.hypot(x - middle.x(), y - middle.y()) - halfLong - ROUND;
    }

    @Override
    public Plate turned(UnaryOperator<Vec> turn) {
        return new Plate(turn.apply(middle), turn.apply(across), turn.apply(ahead), halfLong, halfWide);
    }
}
