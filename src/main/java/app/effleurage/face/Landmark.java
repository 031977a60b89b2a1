package app.effleurage.face;

import java.util.Objects;

/**
 * A named point of the face.
 *
 * @param name as routines name it
 * @param point on the user's right half, or on the midline
 * @param noGo whether it only marks a place that may not be touched
 */
public record Landmark(String name, FacePoint point, boolean noGo) {

    public Landmark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(point, "point");
    }

    /** Whether it lies in the middle and so is its own mirror image. */
    public boolean isMidline() {
        return point.x() == 0;
    }
}
