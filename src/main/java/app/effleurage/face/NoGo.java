package app.effleurage.face;

import app.effleurage.routine.Named;
import java.util.List;
import java.util.Optional;

/**
 * Places that no stroke may enter ({@code practice.md} section 3, "No-go shapes", and section 4, "Why
 * the neck rules"). Shapes are flat, in the frame of the front view: x from the user's left ear edge
 * to the right (0 to 1), y from the hairline to the collarbone notch (0 to 1).
 */
public enum NoGo implements Named {
    EYEBALL("eyeball", ellipse(0.295, 0.265, 0.10, 0.03)),
    THROAT("throat", (x, y) -> x >= 0.40 && x <= 0.60 && y >= 0.73 && y <= 1.00),
    CAROTID_SINUS("carotid-sinus", ellipse(0.29, 0.80, 0.07, 0.07)),
    THYROID("thyroid", ellipse(0.50, 0.89, 0.14, 0.06));

    /** Width and height of the front view's frame, in centimetres. */
    private static final double FRAME_WIDTH_CM = 15.5;
    private static final double FRAME_HEIGHT_CM = 29.2;

    private static final List<NoGo> ALL = List.of(values());

    /** Behind the ear hole the front view's shapes mean nothing: that skin is on the back of the head. */
    private static final double FRONT_OF_HEAD_Z = -1.5;

    private final String id;
    private final Shape shape;

    NoGo(String id, Shape shape) {
        this.id = id;
        this.shape = shape;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether a point lies inside, on either half of the face. */
    public boolean contains(FacePoint point) {
        if (point.z() < FRONT_OF_HEAD_Z) {
            return false;
        }
        // Written for the left half of the screen; a pair is its own mirror image.
        double x = 0.5 - Math.abs(point.x()) / FRAME_WIDTH_CM;
        return shape.contains(x, point.d() / FRAME_HEIGHT_CM);
    }

    /** The first shape that a line enters, or nothing. */
    public static Optional<NoGo> enteredBy(Trace trace) {
        for (FacePoint point : trace.points()) {
            Optional<NoGo> entered = around(point);
            if (entered.isPresent()) {
                return entered;
            }
        }
        return Optional.empty();
    }

    /** The shape that a point lies in, the first of them where they overlap, or nothing. */
    public static Optional<NoGo> around(FacePoint point) {
        for (int i = 0; i < ALL.size(); i++) {
            NoGo noGo = ALL.get(i);
            if (noGo.contains(point)) {
                return Optional.of(noGo);
            }
        }
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Shape {
        boolean contains(double x, double y);
    }

    private static Shape ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        return (x, y) -> {
            double dx = (x - centreX) / radiusX;
            double dy = (y - centreY) / radiusY;
            return dx * dx + dy * dy <= 1;
        };
    }
}
