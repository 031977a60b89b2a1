package app.effleurage.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
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

    /** What no line breaks within; where nothing parts words, as few signs as may stand alone. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (word.chars().noneMatch(sign -> Character.isIdeographic(sign) || sign >= 0x3040 && sign < 0x3100)) {
                pieces.add(word);
                continue;
            }
            BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(word);
            int from = places.first();
            for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
                pieces.add(word.substring(from, to));
            }
        }
        return pieces;
    }

    private static double widestWord(List<Label> labels) {
        return labels.stream().filter(Label::isVisible)
                .mapToDouble(label -> widestWord(label.getText(), label.getFont())).max().orElse(0);
    }

    /** In pixels: of all that no line breaks within. */
    static double widestWord(String text, Font font) {
        Text measure = new Text();
        measure.setFont(font);
        double widest = 0;
        for (String piece : pieces(text)) {
            measure.setText(piece);
            widest = Math.max(widest, measure.getLayoutBounds().getWidth());
        }
        return widest;
    }
}
