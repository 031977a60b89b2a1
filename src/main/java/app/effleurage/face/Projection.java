package app.effleurage.face;

import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.util.Objects;

/**
 * How the face's own frame falls onto a flat drawing of it.
 *
 * <p>Drawings are measured in centimetres at life size from the middle of the hairline: {@code u}
 * to the right of the screen, {@code v} down. One projection serves the art, the strokes and the
 * hands, so they cannot disagree. All views are orthographic ({@code practice.md} section 3).
 *
 * @param view from where the face is looked at
 * @param near the user's own side that faces us in profile and three-quarter; front views ignore it
 * @param facing false for a mirror (the user's left on the left of the screen), true for a person
 *     sitting opposite (the user's left on the right)
 */
public record Projection(View view, Side near, boolean facing) {

    /** How far the head is turned in the three-quarter view. */
    private static final double THREE_QUARTER_TURN = Math.toRadians(40);
    private static final double COS = Math.cos(THREE_QUARTER_TURN);
    private static final double SIN = Math.sin(THREE_QUARTER_TURN);

    public Projection {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(near, "near");
    }

    /** As in a mirror, the right side near: how the art is drawn. */
    public static Projection mirror(View view) {
        return new Projection(view, Side.RIGHT, false);
    }

    /** Centimetres to the right of the drawing's middle line. */
    public double u(FacePoint point) {
        double drawn = switch (view) {
            case FRONT, NECK -> point.x();
            case PROFILE -> -point.z();
            case THREE_QUARTER -> nearX(point) * COS - point.z() * SIN;
        };
        return isArtFlipped() ? -drawn : drawn;
    }

    /** Centimetres below the hairline. */
    public double v(FacePoint point) {
        return point.d();
    }

    /** How near a point is to whoever looks: larger is nearer; for telling front from back. */
    public double depth(FacePoint point) {
        return switch (view) {
            case FRONT, NECK -> point.z();
            case PROFILE -> nearX(point);
            case THREE_QUARTER -> nearX(point) * SIN + point.z() * COS;
        };
    }

    /**
     * Whether the art, which is drawn as in a mirror with the user's right side near, has to be
     * flipped left for right to suit this projection.
     */
    public boolean isArtFlipped() {
        return facing != (!view.showsBothSides() && near == Side.LEFT);
    }

    /** Whether skin with this outward normal is turned towards whoever looks. */
    public boolean isVisible(FacePoint normal) {
        return depth(normal) > -0.1;
    }

    /** The distance from the midline, counted positive on the near side. */
    private double nearX(FacePoint point) {
        return near == Side.RIGHT ? point.x() : -point.x();
    }
}
