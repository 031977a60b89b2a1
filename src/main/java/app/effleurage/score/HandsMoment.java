package app.effleurage.score;

import app.effleurage.routine.Side;
import java.util.Objects;

/** Both hands; each may be away from the face. */
public record HandsMoment(HandPose left, HandPose right) {

    public HandsMoment {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
    }

    public HandPose on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
