package app.effleurage.ui.control;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words that wrap where their script lets them, see {@link Wrapping}, and take all the height they need. */
final class WrappedLabel extends Label {

    private static final Map<String, Boolean> JOINING = new ConcurrentHashMap<>();

    private final boolean isLarge;
    private String measured = "";
    private Font measuredIn;
    private double narrowest;

    WrappedLabel(String text) {
        this(text, false);
    }

    /** @param isLarge whether no word of some may stand alone on the last line */
    WrappedLabel(String text, boolean isLarge) {
        super(isLarge ? LastLine.held(Wrapping.of(text)) : Wrapping.of(text));
        this.isLarge = isLarge;
        textProperty().addListener(_ -> mark());
        fontProperty().addListener(_ -> mark());
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private void mark() {
        String wrapping = Wrapping.of(getText(), () -> JOINING.computeIfAbsent(getFont().getName(), _ -> drawsNoJoin(getFont())));
        String marked = isLarge ? LastLine.held(wrapping) : wrapping;
        if (!Objects.equals(getText(), marked)) {
            setText(marked);
        }
    }

    /** Some fonts of Latin letters have a space for it. */
    private static boolean drawsNoJoin(Font font) {
        Text join = new Text(String.valueOf(Phrases.JOIN));
        join.setFont(font);
        return join.getLayoutBounds().getWidth() == 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(super.computeMinWidth(height), narrowest());
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, narrowest()));
    }

    /** Of the first line, whatever its width was when it was asked for last: the toolkit lays out at that, and fails. */
    @Override
    public double getBaselineOffset() {
        if (!Wrapping.isReadFromRight(getText())) {
            return super.getBaselineOffset();
        }
        Text line = new Text(" ");
        line.setFont(getFont());
        return snappedTopInset() + getLabelPadding().getTop() + line.getBaselineOffset();
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
