package app.effleurage.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Sets words as large as there is room for. */
public final class LargeWords {

    private static final double STEP = 0.94;
    private static final double SMALLEST_PIXELS = 8;

    private LargeWords() {
    }

    /**
     * Gives {@code said} the largest em at which it fits. Words are never broken: the longest sets how large the
     * letters can be.
     *
     * @param labels the words in it
     * @param largest pixels that an em has at most
     */
    public static void fit(Region said, List<Label> labels, double width, double height, double largest) {
        for (double pixels = largest; pixels > SMALLEST_PIXELS; pixels *= STEP) {
            said.setStyle("-fx-font-size: " + pixels + "px;");
            said.applyCss();
            if (said.prefHeight(width) <= height && widestWord(labels) <= width) {
                return;
            }
        }
    }

    private static double widestWord(List<Label> labels) {
        Text measure = new Text();
        double widest = 0;
        for (Label label : labels) {
            measure.setFont(label.getFont());
            for (String word : label.isVisible() ? label.getText().split("\\s+") : new String[0]) {
                measure.setText(word);
                widest = Math.max(widest, measure.getLayoutBounds().getWidth());
            }
        }
        return widest;
    }
}
