package app.effleurage.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The file that says where a routine was left. One for all windows: the last to write wins. Safe to share between
 * threads and windows.
 */
public final class BookmarkFile {

    private final WholeFile<Bookmark> file;
    private final Path playing;
    private final JournalDisk disk;

    BookmarkFile(Path file, JournalDisk disk) {
        this.file = new WholeFile<>(file, disk, BookmarkForm::read);
        this.playing = file.resolveSibling("playing.lock");
        this.disk = disk;
    }

    /**
     * What a file held.
     *
     * @param bookmark empty when there is none
     * @param notes what the user should be told
     */
    public record Loaded(Optional<Bookmark> bookmark, List<JournalNote> notes) {
        public Loaded {
            Objects.requireNonNull(bookmark, "bookmark");
            notes = List.copyOf(notes);
        }
    }

    /** Never fails: what cannot be understood is put aside and told of. */
    public Loaded load() {
        WholeFile.Loaded<Bookmark> loaded = file.load();
        return new Loaded(loaded.value(), loaded.notes());
    }

    /** @throws IOException if it cannot be kept; the bookmark before it then stays */
    public void save(Bookmark bookmark) throws IOException {
        file.save(BookmarkForm.write(bookmark));
    }

    /** Takes a bookmark away, unless another window has put another one there since. */
    public void clear(Bookmark mine) throws IOException {
        file.deleteIf(mine);
    }

    /**
     * Says that a routine plays here, until it is closed or the process ends, however it ends. Empty when one
     * plays in another window: then its bookmark is no reason for an offer.
     */
    public Optional<Closeable> holdWhilePlaying() throws IOException {
        return disk.port().hold(playing);
    }
}
