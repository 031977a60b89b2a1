package app.effleurage.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * A toggle as wide as there is room, whose content wraps and is given the whole of it. JavaFX's own
 * keeps its graphic at the size it would like.
 */
public class WideToggle extends ToggleButton {

    private final Region content;

    public WideToggle(Region content, String accessibleText) {
        this.content = content;
        setGraphic(content);
        // What stands in the graphic is read out as the button's own words.
        setAccessibleText(accessibleText);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        Press.onEnter(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inside = width < 0 ? width : width - around.getLeft() - around.getRight();
        return around.getTop() + content.prefHeight(inside) + around.getBottom();
    }

    /** The toggle's own layout hugs its content, and is left out: two that differ would ask for each other for ever. */
    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        content.resizeRelocate(around.getLeft(), around.getTop(),
                getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom());
    }
}
