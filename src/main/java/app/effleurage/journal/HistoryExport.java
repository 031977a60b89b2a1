package app.effleurage.journal;

import app.effleurage.routine.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A history in a form for other programs. */
public enum HistoryExport implements Named {

    /** For spreadsheets: a line of names, then a line an entry, by RFC 4180, in UTF-8 with its mark. */
    CSV("csv") {
        @Override
        byte[] bytes(List<HistoryEntry> entries) {
            String lines = Stream.concat(Stream.of(HEAD), entries.stream().map(HistoryExport::cells))
                    .map(cells -> cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
                    .collect(Collectors.joining());
            return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
        }
    },

    /** For programs: one object with a list of entries, as the history's own lines say them. */
    JSON("json") {
        @Override
        byte[] bytes(List<HistoryEntry> entries) {
            ObjectNode root = JournalJson.object();
            ArrayNode list = root.putArray("entries");
            entries.forEach(entry -> list.add(HistoryForm.write(entry)));
            return JournalJson.page(root);
        }
    };

    /** Without it, some spreadsheets take the text for that of another time and place. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEAD =
            List.of("started", "routine", "title", "playedSeconds", "finished", "fitToSeconds");

    private final String id;

    HistoryExport(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** The form that a file's name asks for by its end. */
    public static Optional<HistoryExport> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(form -> name.endsWith("." + form.id)).findFirst();
    }

    /**
     * Writes a file whole, or leaves it as it was.
     *
     * @throws IOException if it cannot be written
     */
    public void write(List<HistoryEntry> entries, Path file) throws IOException {
        DurableFile.write(file, bytes(entries));
    }

    abstract byte[] bytes(List<HistoryEntry> entries);

    private static List<String> cells(HistoryEntry entry) {
        return List.of(entry.started().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), entry.routine(), entry.title(),
                String.valueOf(entry.played().toSeconds()), String.valueOf(entry.finished()),
                entry.fitTo().map(length -> String.valueOf(length.toSeconds())).orElse(""));
    }
}
