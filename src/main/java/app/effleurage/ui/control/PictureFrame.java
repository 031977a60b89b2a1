package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture that fills its frame from top to bottom, its middle in the frame's middle; what is too wide is cut. */
public final class PictureFrame extends Region {

    private final ImageView picture = new ImageView();
    private final Rectangle clip = new Rectangle();

    public PictureFrame() {
        Styles.styled(this, "picture-frame");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setManaged(false);
        setClip(clip);
        setMinSize(0, 0);
        getChildren().add(picture);
    }

    /** Hangs a picture; null for none. The frame is as large as before, and nothing around it is laid out anew. */
    public void setImage(Image image) {
        picture.setImage(image);
        place();
    }

    /** A decoration: what it shows is told in words beside it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        picture.setFitHeight(getHeight());
        double width = picture.getLayoutBounds().getWidth();
        picture.relocate(snapPositionX((getWidth() - width) / 2), 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
