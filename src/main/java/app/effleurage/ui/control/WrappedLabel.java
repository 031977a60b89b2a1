package app.effleurage.ui.control;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words that wrap where their script lets them, see {@link Wrapping}, and take all the height they need. */
final class WrappedLabel extends Label {

    private String measured = "";
    private Font measuredIn;
    private double narrowest;

    WrappedLabel(String text) {
        super(Wrapping.of(text));
        textProperty().addListener((_, _, now) -> {
            if (!Objects.equals(now, Wrapping.of(now))) {
                setText(Wrapping.of(now));
            }
        });
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(super.computeMinWidth(height), narrowest());
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, narrowest()));
    }

    /** As narrow as it bears: the toolkit fails on a word read from the right that is broken. */
    private double narrowest() {
        if (!Wrapping.isReadFromRight(getText())) {
            return 0;
        }
        if (!measured.equals(getText()) || !getFont().equals(measuredIn)) {
            measured = getText();
            measuredIn = getFont();
            Text word = new Text();
            word.setFont(measuredIn);
            narrowest = 0;
            for (String each : measured.split(" ", -1)) {
                // With the space behind it, or the toolkit looks for a place to break before that.
                word.setText(each + " ");
                narrowest = Math.max(narrowest, Math.ceil(word.getLayoutBounds().getWidth()) + 1);
            }
        }
        return narrowest + snappedLeftInset() + snappedRightInset();
    }
}
