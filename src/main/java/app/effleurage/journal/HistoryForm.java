package app.effleurage.journal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry of the history as a line of its file says it. */
final class HistoryForm {

    private HistoryForm() {
    }

    static ObjectNode write(HistoryEntry entry) {
        ObjectNode line = JournalJson.object();
        line.put("routine", entry.routine());
        line.put("title", entry.title());
        line.put("started", entry.started().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        line.put("playedSeconds", entry.played().toSeconds());
        line.put("finished", entry.finished());
        entry.fitTo().ifPresent(length -> line.put("fitToSeconds", length.toSeconds()));
        return line;
    }

    /** @throws RuntimeException if it says no entry */
    static HistoryEntry read(ObjectNode line) {
        return new HistoryEntry(
                line.required("routine").stringValue(),
                line.required("title").stringValue(),
                OffsetDateTime.parse(line.required("started").stringValue()),
                seconds(line.required("playedSeconds")),
                line.required("finished").booleanValue(),
                Optional.ofNullable(line.get("fitToSeconds")).map(HistoryForm::seconds));
    }

    private static Duration seconds(JsonNode node) {
        return Duration.ofSeconds(node.longValue());
    }
}
