package app.effleurage.ui.before;

import app.effleurage.ui.control.Press;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One breathing pattern to choose: its name, how it is counted, and what to know of it. */
final class PatternRow extends ToggleButton {

    /**
     * @param timing how it is counted; empty where there is nothing to count
     */
    PatternRow(String name, String timing, String advice, Runnable onChoice) {
        Styles.styled(this, "breath-row");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = Styles.styled(new HBox(Words.wrapped(name, Styles.HEADING), air,
                Words.line(timing, "breath-timing")), "breath-row-head");
        setGraphic(new VBox(head, Words.wrapped(advice, Styles.QUIET)));
        // What stands in the graphic is read out as the button's own words.
        setAccessibleText(String.join(" ", name, timing, advice));
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(_ -> {
            // A second press on the chosen one must not leave nothing chosen.
            setSelected(true);
            onChoice.run();
        });
        Press.onEnter(this);
    }
}
