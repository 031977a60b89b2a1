package app.effleurage.routine;

import java.util.Objects;

/**
 * A point on the face: a landmark, or a little way from one.
 *
 * <p>Places are written for one half of the face; the other half is its mirror.
 *
 * @param landmark the landmark's name, as in the landmark table of {@code face}
 * @param outwardCm centimetres away from the midline, negative towards it; at most
 *     {@value #FARTHEST_CM} either way
 * @param downCm centimetres towards the feet, negative upwards; at most {@value #FARTHEST_CM}
 */
public record Place(String landmark, double outwardCm, double downCm) {

    /** Farther than this another landmark is nearer, and should be named instead. */
    public static final double FARTHEST_CM = 2.5;

    public Place {
        Objects.requireNonNull(landmark, "landmark");
        requireNear("outwardCm", outwardCm);
        requireNear("downCm", downCm);
    }

    public static Place at(String landmark) {
        return new Place(landmark, 0, 0);
    }

    private static void requireNear(String name, double cm) {
        if (!(Math.abs(cm) <= FARTHEST_CM)) {
            throw new IllegalArgumentException(name + ": " + cm + " is more than " + FARTHEST_CM + " cm away");
        }
    }
}
