package app.effleurage.journal;

import app.effleurage.routine.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The file that says whether a history is wanted. Safe to share between threads and windows. */
public final class HistoryChoiceFile {

    private static final String FIELD = "history";

    private final WholeFile<HistoryChoice> file;

    HistoryChoiceFile(Path file, JournalDisk disk) {
        this.file = new WholeFile<>(file, disk, HistoryChoiceFile::read);
    }

    /**
     * What a file held.
     *
     * @param choice {@link HistoryChoice#NOT_ASKED} when there is none
     * @param notes what the user should be told
     */
    public record Loaded(HistoryChoice choice, List<JournalNote> notes) {
        public Loaded {
            Objects.requireNonNull(choice, "choice");
            notes = List.copyOf(notes);
        }
    }

    /** Never fails: what cannot be understood is put aside and told of. */
    public Loaded load() {
        WholeFile.Loaded<HistoryChoice> loaded = file.load();
        return new Loaded(loaded.value().orElse(HistoryChoice.NOT_ASKED), loaded.notes());
    }

    /** @throws IOException if it cannot be kept; the choice before it then stays */
    public void save(HistoryChoice choice) throws IOException {
        ObjectNode root = JournalJson.object();
        root.put(FIELD, choice.id());
        file.save(root);
    }

    private static HistoryChoice read(ObjectNode root) {
        return Named.find(HistoryChoice.class, root.required(FIELD).stringValue()).orElseThrow(
                () -> new IllegalArgumentException(FIELD + ": no such choice"));
    }
}
