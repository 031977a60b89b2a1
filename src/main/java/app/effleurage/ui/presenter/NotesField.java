package app.effleurage.ui.presenter;

import app.effleurage.ui.control.WrappedWriting;
import app.effleurage.ui.theme.Styles;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Text;

/** A field as tall as what is written in it: what lies in a page that scrolls must not scroll by itself. */
final class NotesField extends TextArea {

    private static final int LEAST_LINES = 2;
    /** What the pane that the toolkit scrolls words in puts around them, both sides together. */
    private static final double AROUND_EMS = 1;

    private final Text measure = new Text();

    NotesField(String text) {
        Styles.styled(this, "client-field");
        setPrefRowCount(LEAST_LINES);
        WrappedWriting writing = new WrappedWriting(() -> getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        wrapTextProperty().bind(textProperty().map(writing::wraps));
        setTextFormatter(new TextFormatter<>(writing));
        setText(text);
        textProperty().addListener(_ -> requestLayout());
    }

    /** What is written in it. */
    String written() {
        return WrappedWriting.written(getText());
    }

    /** What is taken elsewhere is what was written. */
    @Override
    public void copy() {
        if (!getSelectedText().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(WrappedWriting.written(getSelectedText()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        // It is asked in parts of a pixel as it is laid out and in whole ones as it is measured, and a line may fit only one.
        double whole = snapSizeX(width);
        Insets in = getInsets();
        double around = AROUND_EMS * getFont().getSize();
        measure.setFont(getFont());
        measure.setText("\n".repeat(LEAST_LINES - 1));
        double least = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(isWrapText() ? Math.max(1, whole - in.getLeft() - in.getRight() - around) : 0);
        measure.setText(getText());
        double height = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(0);
        return snapSizeY(Math.max(least, height) + in.getTop() + in.getBottom() + around);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
