package app.effleurage.ui;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.ui.settings.HistorySwitch;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A switch for a history with nothing behind it. */
public final class SampleHistory implements HistorySwitch {

    private final SimpleObjectProperty<HistoryChoice> choice;

    public SampleHistory(HistoryChoice choice) {
        this.choice = new SimpleObjectProperty<>(choice);
    }

    @Override
    public ObservableValue<HistoryChoice> choiceProperty() {
        return choice;
    }

    @Override
    public void choose(HistoryChoice now) {
        choice.set(now);
    }
}
