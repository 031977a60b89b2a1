package app.effleurage.ui.journal;

import app.effleurage.journal.PlanEntry;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** The times of the plan, each to be changed where it stands, and a way to add one. */
final class PlanPane extends VBox {

    private final JournalViewModel model;
    private final Messages words;
    private final VBox times = Styles.styled(new VBox(), "plan-times");
    private final List<PlanTimePane> rows = new ArrayList<>();
    private final PillButton add;

    PlanPane(JournalViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "plan");
        add = new PillButton(words.get("plan.add"), Icon.CLOCK, PillButton.Voice.QUIET, model::addTime);
        getChildren().addAll(Words.wrapped(words.get("plan.title"), Styles.TITLE),
                Words.wrapped(words.get("plan.text"), Styles.BODY, Styles.QUIET), times, add);
        fill();
    }

    /** Rows stay where they are while their number does, so that the focus does. */
    void fill() {
        List<PlanEntry> entries = model.contentProperty().get().plan().entries();
        if (rows.size() != entries.size()) {
            rows.clear();
            for (int index = 0; index < entries.size(); index++) {
                rows.add(new PlanTimePane(index, model, words));
            }
            times.getChildren().setAll(rows);
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(entries.get(index));
        }
        add.setDisable(!model.canAddTime());
    }
}
