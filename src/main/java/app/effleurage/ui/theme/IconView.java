package app.effleurage.ui.theme;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * An icon as large as its region, drawn in the colour of {@code .icon-line}. Its size comes from
 * style classes, in ems, so that it grows with the words beside it.
 */
public final class IconView extends Region {

    private static final double FIELD = 24;

    private final SVGPath line = new SVGPath();
    private final Scale scale = new Scale(1, 1, 0, 0);

    public IconView(Icon icon) {
        getStyleClass().add("icon");
        face(icon);
        line.getStyleClass().add("icon-line");
        line.getTransforms().add(scale);
        line.setManaged(false);
        line.setContent(icon.path());
        setMouseTransparent(true);
        getChildren().add(line);
    }

    public void setIcon(Icon icon) {
        line.setContent(icon.path());
        face(icon);
    }

    private void face(Icon icon) {
        setNodeOrientation(icon.turns() ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        scale.setX(side / FIELD);
        scale.setY(side / FIELD);
        line.setLayoutX((getWidth() - side) / 2);
        line.setLayoutY((getHeight() - side) / 2);
    }
}
