package app.effleurage.ui;

import app.effleurage.journal.UserFolders;
import app.effleurage.playback.TimeSource;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Library;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.routinefile.LibraryFolder;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.LibraryWatch;
import app.effleurage.routinefile.Problem;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.ui.library.FaultyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of routines, looked at off the window's thread and watched from then on. */
final class Shelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final List<LibraryFolder> folders;
    private final Path ownFolder;
    private final Doorway doorway;
    private final TimeSource time;
    private Optional<LibraryWatch> watch = Optional.empty();
    private RoutineReader reader;
    private Library library;
    private volatile LibrarySnapshot latest = LibrarySnapshot.EMPTY;
    private Consumer<LibrarySnapshot> onLook = _ -> { };
    private boolean closed;

    Shelf(LaunchRequest request, UserFolders folders, Locale locale, TimeSource time, Doorway doorway) {
        ownFolder = folders.routines();
        this.doorway = doorway;
        this.time = time;
        this.folders = LibraryFolder.all(request.home(), ownFolder, request.extraFolders());
        listIn(locale);
    }

    private void listIn(Locale locale) {
        reader = new RoutineReader(locale);
        library = new Library(folders, reader, () -> Instant.ofEpochMilli(time.wallMillis()));
    }

    /** Looks anew, and says in another language what is wrong with a file. */
    void speak(Locale locale) {
        listIn(locale);
        watch.ifPresent(LibraryWatch::close);
        watch = Optional.empty();
        look();
    }

    /** The user's own folder; it need not exist yet. */
    Path ownFolder() {
        return ownFolder;
    }

    /** Shows the user's own folder in the desktop's file manager. */
    void showOwnFolder() {
        doorway.away(() -> {
            try {
                FolderOpener.open(ownFolder, System.getProperty("os.name"));
            } catch (IOException e) {
                LOG.warn("the folder of the user's own routines cannot be shown", e);
            }
        });
    }

    /** Takes routines into the user's own folder, with all folders in view; says what is wrong in the language of now. */
    Intake intake() {
        Library asked = library;
        return new Intake(reader, () -> asked.scan(latest), ownFolder);
    }

    /** Looks, and looks again whenever something changes; {@code listener} is told on the window's thread. */
    void open(Consumer<LibrarySnapshot> listener) {
        onLook = listener;
        look();
    }

    private void look() {
        Library asked = library;
        doorway.away(() -> {
            LibrarySnapshot first = asked.scan(LibrarySnapshot.EMPTY);
            doorway.home(() -> {
                if (asked == library) {
                    tell(first);
                    if (!closed) {
                        watch = Optional.of(new LibraryWatch(library, first, time::nanos, doorway::home, this::tell));
                    }
                }
            });
        });
    }

    private void tell(LibrarySnapshot found) {
        latest = found;
        onLook.accept(found);
    }

    @Override
    public void close() {
        closed = true;
        watch.ifPresent(LibraryWatch::close);
    }

    /** What cannot be played, in words: files, and folders that could not be looked into. */
    static List<FaultyFile> faulty(LibrarySnapshot snapshot) {
        Stream<FaultyFile> folders = snapshot.folderProblems().stream()
                .collect(Collectors.groupingBy(problem -> problem.where().file())).entrySet().stream()
                .map(folder -> new FaultyFile(folder.getKey(), faults(folder.getValue())));
        Stream<FaultyFile> files = snapshot.faulty().stream()
                .map(entry -> new FaultyFile(entry.path().toString(), faults(entry.problems())));
        return Stream.concat(folders, files).toList();
    }

    static List<Routine> playable(LibrarySnapshot snapshot) {
        return snapshot.playable().stream().map(LibraryEntry.Playable::routine).toList();
    }

    static List<FaultyFile.Fault> faults(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new FaultyFile.Fault(problem.where().line(), problem.where().column(),
                        problem.message(), problem.advice()))
                .toList();
    }
}
