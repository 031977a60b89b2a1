package app.effleurage.ui.before;

import app.effleurage.ui.control.WideToggle;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One breathing pattern to choose: its name, how it is counted, and what to know of it. */
final class PatternRow extends WideToggle {

    /**
     * @param timing how it is counted; empty where there is nothing to count
     */
    PatternRow(String name, String timing, String advice, Runnable onChoice) {
        super(content(name, timing, advice), String.join(" ", name, timing, advice));
        Styles.styled(this, "breath-row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setOnAction(_ -> {
            // A second press on the chosen one must not leave nothing chosen.
            setSelected(true);
            onChoice.run();
        });
    }

    private static VBox content(String name, String timing, String advice) {
        Label label = Words.wrapped(name, Styles.HEADING);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label counted = Words.wrapped(timing, "breath-timing");
        counted.setMaxWidth(USE_PREF_SIZE);
        HBox head = Styles.styled(new HBox(label, counted), "breath-row-head");
        return new VBox(head, Words.wrapped(advice, Styles.QUIET));
    }
}
