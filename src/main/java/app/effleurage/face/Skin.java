package app.effleurage.face;

/**
 * The shape of head and neck, near enough to say which way the skin faces: an egg for the head, an
 * upright cylinder for the neck below the jaw. Used to lay circles flat on the skin and to tell what
 * a view can see.
 */
public final class Skin {

    /** Middle of the head, level with the nose bridge, and its half width, height and depth in cm. */
    private static final FacePoint HEAD_CENTRE = new FacePoint(0, 8, 0);
    private static final FacePoint HEAD_RADII = new FacePoint(7.6, 14, 10);

    /** Below this the skin is the neck's, in cm under the hairline; blended over {@link #BLEND_CM}. */
    private static final double NECK_FROM_D = 18;
    private static final double BLEND_CM = 3;
    private static final FacePoint NECK_CENTRE = new FacePoint(0, 0, -2.5);

    private static final FacePoint UP = new FacePoint(0, -1, 0);

    private Skin() {
    }

    /** The outward direction of the skin at a point, of length 1. */
    public static FacePoint normalAt(FacePoint point) {
        FacePoint fromHead = point.minus(HEAD_CENTRE);
        FacePoint head = unit(new FacePoint(
                fromHead.x() / square(HEAD_RADII.x()),
                fromHead.d() / square(HEAD_RADII.d()),
                fromHead.z() / square(HEAD_RADII.z())));
        FacePoint neck = unit(new FacePoint(point.x(), 0, point.z() - NECK_CENTRE.z()));
        double share = Math.clamp((point.d() - NECK_FROM_D) / BLEND_CM, 0, 1);
        return unit(head.towards(neck, share));
    }

    /** The direction along the skin that goes most nearly up, of length 1. */
    public static FacePoint upAt(FacePoint point) {
        return unit(onSkin(UP, normalAt(point)));
    }

    /** The direction along the skin, at right angles to up, that leads away from the nose. */
    public static FacePoint outwardAt(FacePoint point) {
        if (point.x() < 0) {
            return outwardAt(point.mirrored()).mirrored();
        }
        FacePoint normal = normalAt(point);
        return unit(cross(normal, unit(onSkin(UP, normal))));
    }

    /** The direction from {@code point} to {@code target} laid along the skin, of length 1; up if there is none. */
    public static FacePoint directionAlong(FacePoint point, FacePoint target) {
        FacePoint along = onSkin(target.minus(point), normalAt(point));
        return along.length() < 1e-6 ? upAt(point) : unit(along);
    }

    /** {@code vector} scaled to length 1; straight up if it has none. */
    public static FacePoint unit(FacePoint vector) {
        double length = vector.length();
        return length < 1e-9 ? UP : vector.times(1 / length);
    }

    private static FacePoint onSkin(FacePoint vector, FacePoint normal) {
        return vector.minus(normal.times(vector.dot(normal)));
    }

    private static FacePoint cross(FacePoint a, FacePoint b) {
        return new FacePoint(
                a.d() * b.z() - a.z() * b.d(), a.z() * b.x() - a.x() * b.z(), a.x() * b.d() - a.d() * b.x());
    }

    private static double square(double value) {
        return value * value;
    }
}
