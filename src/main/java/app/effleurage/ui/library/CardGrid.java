package app.effleurage.ui.library;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** Cards side by side, all of one size: that of the card with the most to say. */
final class CardGrid extends Pane {

    private static final double NARROWEST_EM = 22.5;
    private static final double GAP_EM = 1.5;
    private static final int FEW_COLUMNS = 3;
    private static final int MANY_COLUMNS = 4;
    /** Up to here three columns make two even rows. */
    private static final int FEW_CARDS = 6;
    /** Rows grow into room that would else stay empty, but not without end. */
    private static final double MOST_STRETCH_EM = 9;

    private double em = Font.getDefault().getSize();

    /** Sets how large an em is, in pixels. */
    void setEm(double pixels) {
        em = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST_EM * em;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * (NARROWEST_EM + GAP_EM) * em;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? prefWidth(-1) : width;
        int columns = columns(across);
        int rows = rows(columns);
        return rows * rowHeight(cardWidth(across, columns)) + (rows - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** So that what follows stands close below, wherever the window ends. A lone card may have all the room. */
    @Override
    protected double computeMaxHeight(double width) {
        return isAlone() ? Double.MAX_VALUE : prefHeight(width) + rows(columns(width)) * MOST_STRETCH_EM * em;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cardWidth = cardWidth(getWidth(), columns);
        double spare = Math.max(0, getHeight() - prefHeight(getWidth())) / rows(columns);
        double height = rowHeight(cardWidth) + (isAlone() ? spare : Math.min(spare, MOST_STRETCH_EM * em));
        List<Node> cards = getManagedChildren();
        for (int i = 0; i < cards.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            double x = column * (cardWidth + gap());
            double y = row * (height + gap());
            cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cardWidth), snapSizeY(height));
        }
    }

    private int rows(int columns) {
        return Math.max(1, Math.ceilDiv(getManagedChildren().size(), columns));
    }

    private boolean isAlone() {
        return getManagedChildren().size() == 1;
    }

    private int columns(double width) {
        if (isAlone()) {
            return 1;
        }
        int fitting = (int) ((width + gap()) / (NARROWEST_EM * em + gap()));
        return Math.clamp(fitting, 1, getManagedChildren().size() <= FEW_CARDS ? FEW_COLUMNS : MANY_COLUMNS);
    }

    private double cardWidth(double width, int columns) {
        return (width - gap() * (columns - 1)) / columns;
    }

    private double rowHeight(double width) {
        return getManagedChildren().stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0);
    }

    private double gap() {
        return GAP_EM * em;
    }
}
