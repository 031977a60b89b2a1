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

    private String measured = "";
    private Font measuredIn;
    private double narrowest;
    private final boolean even;
    private String evenText = "";
    private Font evenFont;
    private double evenWithin;
    private double evenWidth;

    WrappedLabel(String text) {
        this(text, false);
    }

    /** @param even whether its lines are to be of much the same length, see {@link EvenLines}; then it may be narrower */
    WrappedLabel(String text, boolean even) {
        super(Wrapping.of(text));
        this.even = even;
        textProperty().addListener(_ -> mark());
        fontProperty().addListener(_ -> mark());
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private void mark() {
        String marked = Wrapping.of(getText(), () -> JOINING.computeIfAbsent(getFont().getName(), _ -> drawsNoJoin(getFont())));
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

    @Override
    public void resize(double width, double height) {
        super.resize(even && Wrapping.isPlain(getText()) ? evened(width) : width, height);
    }

    private double evened(double width) {
        if (width != evenWithin || !evenText.equals(getText()) || !getFont().equals(evenFont)) {
            evenWithin = width;
            evenText = getText();
            evenFont = getFont();
            double least = LargeWords.widestWord(evenText, evenFont) + snappedLeftInset() + snappedRightInset();
            evenWidth = EvenLines.within(width, least, this::prefHeight);
        }
        return evenWidth;
    }

    /** Of the first line, whatever its width was when it was asked for last: the toolkit lays out at that, and fails. */
    @Override
    public double getBaselineOffset() {
        if (!Wrapping.isReadFromRight(getText())) {
            return super.getBaselineOffset();
        }
        Text line = new Text(" ");
        line.setFont(getFont());
        // The toolkit's own sheet measures a label's words from other bounds than those of a text that stands alone.
        if (lookup(".text") instanceof Text words) {
            line.setBoundsType(words.getBoundsType());
        }
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
