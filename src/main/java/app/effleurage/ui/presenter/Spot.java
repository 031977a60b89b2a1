package app.effleurage.ui.presenter;

import java.util.Objects;
import javafx.geometry.Point2D;

/**
 * Where the presenter points.
 *
 * @param tool with what
 * @param at centimetres of the face, as {@link app.effleurage.ui.stage.StageView#centimetresAt} gives them
 */
public record Spot(Tool tool, Point2D at) {

    /** What one points with. */
    public enum Tool {
        /** A dot. */
        POINTER,
        /** A ring of light; what lies about it is dimmed. */
        LIGHT
    }

    public Spot {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(at, "at");
    }
}
