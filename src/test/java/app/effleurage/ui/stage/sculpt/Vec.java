package app.effleurage.ui.stage.sculpt;

/** A vector of the hand's own frame in centimetres: x to the thumb, y to the fingertips, z out of the back. */
record Vec(double x, double y, double z) {

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vec unit() {
        return times(1 / length());
    }

    /** This vector turned about an axis through the origin, by the right-hand rule. */
    Vec turned(Vec axis, double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        return times(cos).plus(axis.cross(this).times(Math.sin(angle))).plus(axis.times(axis.dot(this) * (1 - cos)));
    }
}
