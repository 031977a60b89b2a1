package app.effleurage.ui.stage.sculpt;

import java.util.function.UnaryOperator;

/** Something with a surface. */
interface Solid {

    /** Parts other than the palm meet each other in a crease. */
    enum Part { PALM, INDEX, MIDDLE, RING, LITTLE, THUMB, TOOL }

    Part part();

    /** Signed distance from a point to the surface, in centimetres. */
    double distance(double x, double y, double z);

    /** At most the distance on the flat, as seen along z, for choosing what a patch of the picture can see. */
    double flatDistance(double x, double y);

    /** The same turned about the origin. */
    Solid turned(UnaryOperator<Vec> turn);
}
