package app.effleurage.face;

import app.effleurage.routine.Side;

/**
 * A point in the face's own frame, in centimetres at life size.
 *
 * @param x from the midline: negative on the user's left, positive on the user's right
 * @param d down from the hairline
 * @param z in front of the ear hole; negative behind it
 */
public record FacePoint(double x, double d, double z) {

    /** The mirror image on the other half of the face. */
    public FacePoint mirrored() {
        return new FacePoint(-x, d, z);
    }

    /** This point on the given half, keeping its distance from the midline. */
    public FacePoint on(Side side) {
        return new FacePoint(side == Side.LEFT ? -Math.abs(x) : Math.abs(x), d, z);
    }

    public FacePoint plus(FacePoint other) {
        return new FacePoint(x + other.x, d + other.d, z + other.z);
    }

    public FacePoint minus(FacePoint other) {
        return new FacePoint(x - other.x, d - other.d, z - other.z);
    }

    public FacePoint times(double factor) {
        return new FacePoint(x * factor, d * factor, z * factor);
    }

    /** The point a share of the way from here to {@code other}: 0 is here, 1 is there. */
    public FacePoint towards(FacePoint other, double share) {
        return new FacePoint(x + (other.x - x) * share, d + (other.d - d) * share, z + (other.z - z) * share);
    }

    public double dot(FacePoint other) {
        return x * other.x + d * other.d + z * other.z;
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** Centimetres between the two. */
    public double distanceTo(FacePoint other) {
        return minus(other).length();
    }
}
