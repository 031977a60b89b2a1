package app.effleurage.ui.journal;

import app.effleurage.journal.HistoryEntry;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was played, a line each, the newest first; as many as are asked for. */
final class HistoryPane extends VBox {

    private static final int PAGE = 8;

    private final JournalViewModel model;
    private final Messages words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter hour;
    private int limit = PAGE;

    HistoryPane(JournalViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        Styles.styled(this, "history");
        fill();
    }

    void fill() {
        List<HistoryEntry> all = model.latest();
        getChildren().clear();
        all.stream().limit(limit).forEach(entry -> getChildren().add(line(entry)));
        int hidden = all.size() - limit;
        if (hidden > 0) {
            getChildren().add(new PillButton(words.get("history.more", hidden), PillButton.Voice.PLAIN, () -> {
                limit += PAGE * 4;
                fill();
            }));
        }
    }

    private Node line(HistoryEntry entry) {
        Label when = Words.line(words.get("history.when", day.format(entry.started()), hour.format(entry.started())),
                Styles.QUIET, "history-when");
        Label title = Words.wrapped(model.title(entry, words.locale()), Styles.BODY);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label played = Words.line(words.get(entry.finished() ? "history.finished" : "history.part",
                JournalWords.minutes(entry.played())), Styles.QUIET);
        return Styles.styled(new HBox(when, title, played), "history-line");
    }
}
