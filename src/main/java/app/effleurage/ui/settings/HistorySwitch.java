package app.effleurage.ui.settings;

import app.effleurage.journal.HistoryChoice;
import javafx.beans.value.ObservableValue;

/** Whether a history is kept of what is played. JavaFX thread. */
public interface HistorySwitch {

    /** What holds now, whoever changes it; {@link HistoryChoice#NOT_ASKED} also until it has been read. */
    ObservableValue<HistoryChoice> choiceProperty();

    /** Keeps a history from now on, or does not; what was kept stays. */
    void choose(HistoryChoice choice);
}
