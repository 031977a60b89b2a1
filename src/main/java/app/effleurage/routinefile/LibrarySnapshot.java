package app.effleurage.routinefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library as it was at one look. Immutable; two are equal when they list the same. */
public final class LibrarySnapshot {

    /** A library not looked at yet. */
    public static final LibrarySnapshot EMPTY = new LibrarySnapshot(List.of(), List.of(), Map.of());

    private final List<LibraryEntry> entries;
    private final List<Problem> folderProblems;
    private final Map<Path, KeptReading> readings;

    LibrarySnapshot(List<LibraryEntry> entries, List<Problem> folderProblems, Map<Path, KeptReading> readings) {
        this.entries = List.copyOf(entries);
        this.folderProblems = List.copyOf(folderProblems);
        this.readings = Map.copyOf(readings);
    }

    /** All files, folder by folder in the order the folders were given, in each by name. */
    public List<LibraryEntry> entries() {
        return entries;
    }

    /** The routines that play, in the order of {@link #entries}; no two have the same id. */
    public List<LibraryEntry.Playable> playable() {
        return entries.stream()
                .filter(LibraryEntry.Playable.class::isInstance).map(LibraryEntry.Playable.class::cast).toList();
    }

    /** The files that do not play, in the order of {@link #entries}. */
    public List<LibraryEntry.Faulty> faulty() {
        return entries.stream()
                .filter(LibraryEntry.Faulty.class::isInstance).map(LibraryEntry.Faulty.class::cast).toList();
    }

    /** What hindered the reading of whole folders. */
    public List<Problem> folderProblems() {
        return folderProblems;
    }

    /** The routine that plays under an id. */
    public Optional<LibraryEntry.Playable> find(String id) {
        return playable().stream().filter(entry -> entry.routine().id().equals(id)).findFirst();
    }

    /** What was read of a file, if it has not changed since. */
    Optional<KeptReading> reading(Path file, FileSource.Stamp stamp) {
        return Optional.ofNullable(readings.get(file)).filter(kept -> kept.stamp().equals(stamp));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibrarySnapshot that
                && entries.equals(that.entries) && folderProblems.equals(that.folderProblems);
    }

    @Override
    public int hashCode() {
        return 31 * entries.hashCode() + folderProblems.hashCode();
    }
}
