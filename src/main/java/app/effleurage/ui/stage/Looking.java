package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import java.util.Objects;

/**
 * How the face is looked at at one instant: from one side, or on the way from one to the next.
 *
 * @param turn how many times the view has changed before, from 0
 * @param from the view that gives way
 * @param to the view that comes, or the only one
 * @param share how far it has come, 0 to 1; 1 whenever there is only one
 */
record Looking(int turn, Projection from, Projection to, double share) {

    Looking {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    boolean isTurning() {
        return share < 1;
    }

    /** The view that is seen more. */
    Projection mostly() {
        return share < 0.5 ? from : to;
    }
}
