package app.effleurage.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** All that a user keeps besides their settings, each in its file. Safe to share between threads. */
public final class Journal {

    private final HistoryFile history;
    private final HistoryChoiceFile choice;
    private final BookmarkFile bookmark;
    private final PlanFile plan;
    private final Disk port;
    private final Path reminding;

    private Journal(UserFolders folders, Disk port, InstantSource clock, Supplier<ZoneId> zone) {
        this.port = port;
        Path folder = folders.journal();
        JournalDisk disk = new JournalDisk(port, folder.resolve("journal.lock"), new Aside(port, clock, zone));
        history = new HistoryFile(folder.resolve("history.jsonl"), disk);
        choice = new HistoryChoiceFile(folder.resolve("choice.json"), disk);
        plan = new PlanFile(folder.resolve("plan.json"), disk);
        bookmark = new BookmarkFile(folders.state().resolve("bookmark.json"), disk);
        reminding = folders.state().resolve("reminding.lock");
    }

    /**
     * The journal in its usual place.
     *
     * @param clock asked for the day when a damaged file is put aside
     * @param zone asked with it
     */
    public static Journal in(UserFolders folders, InstantSource clock, Supplier<ZoneId> zone) {
        return in(folders, Disk.REAL, clock, zone);
    }

    static Journal in(UserFolders folders, Disk disk, InstantSource clock, Supplier<ZoneId> zone) {
        return new Journal(folders, disk, clock, zone);
    }

    public HistoryFile history() {
        return history;
    }

    public HistoryChoiceFile choice() {
        return choice;
    }

    public BookmarkFile bookmark() {
        return bookmark;
    }

    public PlanFile plan() {
        return plan;
    }

    /**
     * Takes it upon this window to remind of the plan, until it is closed or the process ends. Empty when another
     * window does already, so that nobody is reminded twice.
     */
    public Optional<Closeable> holdReminding() throws IOException {
        return port.hold(reminding);
    }
}
