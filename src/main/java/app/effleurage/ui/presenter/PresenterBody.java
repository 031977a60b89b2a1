package app.effleurage.ui.presenter;

import app.effleurage.ui.theme.Styles;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The small stage beside the notes. In a larger window there is more to see, not only more paper for the notes; and
 * the stage is as wide in each step, however long that one's notes are.
 */
final class PresenterBody extends HBox {

    private static final double STAGE_SHARE = 0.46;

    private final Region stage;
    private final Region notes;

    PresenterBody(Region stage, Region notes) {
        super(stage, notes);
        this.stage = stage;
        this.notes = notes;
        Styles.styled(this, "presenter-body");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(stage.minHeight(stageWidth(width)), notes.minHeight(notesWidth(width)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(stage.prefHeight(stageWidth(width)), notes.prefHeight(notesWidth(width)));
    }

    @Override
    protected void layoutChildren() {
        double left = stageWidth(getWidth());
        stage.resizeRelocate(0, 0, left, getHeight());
        notes.resizeRelocate(left + getSpacing(), 0, notesWidth(getWidth()), getHeight());
    }

    /** Never so narrow that the buttons beneath it are cut. */
    private double stageWidth(double width) {
        return width < 0 ? stage.prefWidth(-1)
                : snapSizeX(Math.clamp(width * STAGE_SHARE, stage.minWidth(-1), stage.maxWidth(-1)));
    }

    private double notesWidth(double width) {
        return width < 0 ? notes.prefWidth(-1) : Math.max(0, width - stageWidth(width) - getSpacing());
    }
}
