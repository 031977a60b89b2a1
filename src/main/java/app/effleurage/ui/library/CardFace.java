package app.effleurage.ui.library;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A picture with words to the right of it, both as tall as the card. */
final class CardFace extends Region {

    private static final double PICTURE_SHARE = 0.39;

    private final Region picture;
    private final Region words;

    CardFace(Region picture, Region words) {
        this.picture = picture;
        this.words = words;
        setMouseTransparent(true);
        getChildren().addAll(picture, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(wordsWidth(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wordsWidth = wordsWidth(getWidth());
        picture.resizeRelocate(0, 0, getWidth() - wordsWidth, getHeight());
        words.resizeRelocate(getWidth() - wordsWidth, 0, wordsWidth, getHeight());
    }

    private double wordsWidth(double width) {
        return snapSizeX(width * (1 - PICTURE_SHARE));
    }
}
