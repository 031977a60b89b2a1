package app.effleurage.ui.before;

import app.effleurage.routine.LocalizedText;
import app.effleurage.text.GeneralCautions;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What to read before hands touch a face: the routine's own cautions first, then those for every routine. */
final class CautionsPane extends VBox {

    CautionsPane(List<LocalizedText> own, Messages words) {
        Styles.styled(this, "cautions");
        if (!own.isEmpty()) {
            VBox box = Styles.styled(new VBox(), "caution-group", "own-cautions");
            box.getChildren().add(Words.wrapped(words.get("cautions.own"), Styles.HEADING));
            own.forEach(caution -> box.getChildren().add(Words.item(caution.in(words.locale()), Styles.BODY)));
            getChildren().add(box);
        }
        HBox columns = Styles.styled(new HBox(
                column(words, GeneralCautions.NOT_TODAY, GeneralCautions.ASK_FIRST),
                column(words, GeneralCautions.WAIT, GeneralCautions.GENTLE)), "caution-columns");
        getChildren().add(columns);
    }

    /** When to stop, which is to be seen whatever else is read. */
    static Node stop(Messages words) {
        return Styles.styled(group(GeneralCautions.STOP, words), "caution-stop");
    }

    private static VBox column(Messages words, GeneralCautions... groups) {
        VBox column = Styles.styled(new VBox(), "caution-column");
        for (GeneralCautions group : groups) {
            column.getChildren().add(group(group, words));
        }
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node group(GeneralCautions group, Messages words) {
        HBox head = Styles.styled(new HBox(new IconView(icon(group)),
                Words.even(group.title(words.locale()), Styles.HEADING)), "caution-head");
        VBox box = Styles.styled(new VBox(head), "caution-group");
        group.items(words.locale()).forEach(item -> box.getChildren().add(Words.item(item, Styles.BODY)));
        return box;
    }

    private static Icon icon(GeneralCautions group) {
        return switch (group) {
            case NOT_TODAY -> Icon.NOT_TODAY;
            case ASK_FIRST -> Icon.ASK;
            case WAIT -> Icon.WAIT;
            case GENTLE -> Icon.GENTLE;
            case STOP -> Icon.STOP_SIGN;
        };
    }
}
