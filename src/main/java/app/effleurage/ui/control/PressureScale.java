package app.effleurage.ui.control;

import app.effleurage.routine.Pressure;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * How firmly to press: three drops, each larger than the last, and the words for it. Filled drops
 * are felt from the start, a dashed one is where the stroke ends.
 */
public final class PressureScale extends HBox {

    private static final String DROP = "M12 3 C16 8 19 11.5 19 15 A7 7 0 0 1 5 15 C5 11.5 8 8 12 3 Z";

    private final List<Drop> drops = new ArrayList<>();
    private final Label words = new Label();

    public PressureScale() {
        Styles.styled(this, "pressure-scale");
        HBox row = Styles.styled(new HBox(), "drops");
        for (int level = Pressure.LIGHTEST; level <= Pressure.FIRMEST; level++) {
            Drop drop = new Drop(level);
            drops.add(drop);
            row.getChildren().add(drop);
        }
        row.setMaxHeight(USE_PREF_SIZE);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(row, words);
    }

    /**
     * @param text the words for this pressure
     */
    public void show(Pressure pressure, String text) {
        for (Drop drop : drops) {
            drop.shape.getStyleClass().removeAll("steady", "rising");
            if (drop.level <= pressure.from()) {
                drop.shape.getStyleClass().add("steady");
            } else if (drop.level <= pressure.to()) {
                drop.shape.getStyleClass().add("rising");
            }
        }
        words.setText(text);
    }

    /** One drop, a little larger at each level so that size says what colour says. */
    private static final class Drop extends Region {

        private static final double FIELD = 24;
        private static final double SMALLEST_EM = 0.7;
        private static final double STEP_EM = 0.2;

        private final int level;
        private final SVGPath shape = new SVGPath();
        private final Scale scale = new Scale(1, 1, 0, 0);

        Drop(int level) {
            this.level = level;
            shape.setContent(DROP);
            shape.setManaged(false);
            shape.getTransforms().add(scale);
            Styles.styled(shape, "drop");
            double em = SMALLEST_EM + STEP_EM * (level - Pressure.LIGHTEST);
            setStyle("-fx-pref-width: " + em + "em; -fx-pref-height: " + em + "em;"
                    + "-fx-min-width: " + em + "em; -fx-min-height: " + em + "em;"
                    + "-fx-max-height: " + em + "em;");
            getChildren().add(shape);
        }

        @Override
        protected void layoutChildren() {
            scale.setX(getWidth() / FIELD);
            scale.setY(getHeight() / FIELD);
        }
    }
}
