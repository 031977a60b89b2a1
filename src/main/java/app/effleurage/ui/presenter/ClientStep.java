package app.effleurage.ui.presenter;

import app.effleurage.routine.Step;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.WideToggle;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A step of a routine that is set up for somebody: in or out, and what is noted to it. */
final class ClientStep extends VBox {

    ClientStep(ClientViewModel model, int index, Messages words) {
        Styles.styled(this, "client-step");
        Step step = model.routine().steps().get(index);
        String name = step.words().name().in(words.locale());
        Label label = Words.wrapped(words.get("client.step", index + 1, name), Styles.HEADING);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        WideToggle in = Styles.styled(new WideToggle(Styles.styled(new HBox(new IconView(Icon.CHECK), label,
                Words.line(TimeText.length(step.time().length()), Styles.QUIET)), "tick-line"), name), "tick");
        in.setSelected(true);
        in.setDisable(!model.canLeaveOut());
        NotesField notes = new NotesField(model.notes(index));
        notes.setPromptText(words.get("client.notes"));
        notes.setAccessibleText(words.get("client.notes.of", name));
        notes.textProperty().addListener(_ -> model.note(index, oneLine(notes.written())));
        StackPane noted = Styles.styled(new StackPane(notes), "client-notes");
        noted.visibleProperty().bind(in.selectedProperty());
        noted.managedProperty().bind(noted.visibleProperty());
        in.setOnAction(_ -> in.setSelected(model.include(index, in.isSelected())));
        getChildren().addAll(in, noted);
    }

    /** A text of a routine is one line, however it was typed. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
