package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The file that keeps the plan. Safe to share between threads and windows; of two that save, the later wins. */
public final class PlanFile {

    private final WholeFile<Plan> file;

    PlanFile(Path file, JournalDisk disk) {
        this.file = new WholeFile<>(file, disk, PlanForm::read);
    }

    /**
     * What a file held.
     *
     * @param plan empty when there is none
     * @param notes what the user should be told
     */
    public record Loaded(Plan plan, List<JournalNote> notes) {
        public Loaded {
            Objects.requireNonNull(plan, "plan");
            notes = List.copyOf(notes);
        }
    }

    /** Never fails: what cannot be understood is put aside and told of. */
    public Loaded load() {
        WholeFile.Loaded<Plan> loaded = file.load();
        return new Loaded(loaded.value().orElse(Plan.EMPTY), loaded.notes());
    }

    /** @throws IOException if it cannot be kept; the plan before it then stays */
    public void save(Plan plan) throws IOException {
        file.save(PlanForm.write(plan));
    }
}
