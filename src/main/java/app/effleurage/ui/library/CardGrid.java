package app.effleurage.ui.library;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** Cards side by side, all of one width, each row as tall as its tallest card. */
final class CardGrid extends Pane {

    private static final double NARROWEST_EM = 22.5;
    private static final double GAP_EM = 1.5;
    private static final int MOST_COLUMNS = 4;

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
        double height = 0;
        List<Node> cards = getManagedChildren();
        for (int first = 0; first < cards.size(); first += columns) {
            height += rowHeight(cards, first, columns, cardWidth(across, columns)) + (first > 0 ? gap() : 0);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cardWidth = cardWidth(getWidth(), columns);
        List<Node> cards = getManagedChildren();
        double y = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            double height = rowHeight(cards, first, columns, cardWidth);
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                double x = (i - first) * (cardWidth + gap());
                cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cardWidth),
                        snapSizeY(height));
            }
            y += height + gap();
        }
    }

    private int columns(double width) {
        int fitting = (int) ((width + gap()) / (NARROWEST_EM * em + gap()));
        return Math.clamp(fitting, 1, MOST_COLUMNS);
    }

    private double cardWidth(double width, int columns) {
        return (width - gap() * (columns - 1)) / columns;
    }

    private static double rowHeight(List<Node> cards, int first, int columns, double width) {
        return cards.subList(first, Math.min(first + columns, cards.size())).stream()
                .mapToDouble(card -> card.prefHeight(width)).max().orElse(0);
    }

    private double gap() {
        return GAP_EM * em;
    }
}
