package app.effleurage.ui.stage.sculpt;

import java.util.function.UnaryOperator;

/**
 * A stretch of flesh: a cone with round ends.
 *
 * @param part which part of the hand it belongs to; parts other than the palm meet in a crease
 * @param dorsal the way the back of this stretch faces, at right angles to its length
 * @param waist how much thinner it is half way than a straight cone, in centimetres
 */
record Limb(Part part, Vec from, Vec to, double fromRadius, double toRadius, Vec dorsal, double waist)
        implements Solid {

    @Override
    public Limb turned(UnaryOperator<Vec> turn) {
        return new Limb(part, turn.apply(from), turn.apply(to), fromRadius, toRadius, turn.apply(dorsal), waist);
    }

    @Override
    public double distance(double x, double y, double z) {
        double bx = to.x() - from.x();
        double by = to.y() - from.y();
        double bz = to.z() - from.z();
        double px = x - from.x();
        double py = y - from.y();
        double pz = z - from.z();
        double t = (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz + 1e-12);
        t = t < 0 ? 0 : Math.min(t, 1);
        double dx = px - bx * t;
        double dy = py - by * t;
        double dz = pz - bz * t;
        double radius = fromRadius + (toRadius - fromRadius) * t - waist * 4 * t * (1 - t);
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
    }

    @Override
    public double flatDistance(double x, double y) {
        double bx = to.x() - from.x();
        double by = to.y() - from.y();
        double t = ((x - from.x()) * bx + (y - from.y()) * by) / (bx * bx + by * by + 1e-12);
        t = t < 0 ? 0 : Math.min(t, 1);
        return Math.hypot(x - from.x() - bx * t, y - from.y() - by * t) - Math.max(fromRadius, toRadius);
    }
}
