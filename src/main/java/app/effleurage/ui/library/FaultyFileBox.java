package app.effleurage.ui.library;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file that cannot be played: its name, and each fault with its place and what to do about it. */
public final class FaultyFileBox extends VBox {

    public FaultyFileBox(FaultyFile file, Locale locale) {
        Messages words = Messages.beside(FaultyFileBox.class, locale);
        Styles.styled(this, "faulty-file");
        Styles.dress(this, FaultyFileBox.class, "faulty.css", Letters.of(words));
        HBox name = new HBox(new IconView(Icon.ASK), Words.wrapped(words.name(file.file()), Styles.HEADING));
        getChildren().add(Styles.styled(name, "faulty-name"));
        for (FaultyFile.Fault fault : file.faults()) {
            Label place = Words.line(words.get("faults.place", fault.line(), fault.column()), Styles.LABEL, "fault-place");
            VBox said = new VBox(Words.wrapped(fault.problem(), Styles.BODY), Words.wrapped(fault.advice(), Styles.QUIET));
            HBox.setHgrow(said, Priority.ALWAYS);
            getChildren().add(Styles.styled(new HBox(place, said), "fault"));
        }
    }
}
