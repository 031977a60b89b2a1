package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineWriter;
import app.effleurage.ui.presenter.ClientViewModel.Saved;
import app.effleurage.ui.presenter.Tailored;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Puts routines into the user's own folder, each under a name that no other has. */
final class OwnRoutines {

    private static final String SUFFIX = ".json";

    private final Path folder;
    private final Predicate<String> isTaken;
    private final Doorway doorway;

    /**
     * @param folder the user's own; it need not exist yet
     * @param isTaken whether a routine of the library, from whatever folder, has an id; asked on the window's thread
     */
    OwnRoutines(Path folder, Predicate<String> isTaken, Doorway doorway) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.isTaken = Objects.requireNonNull(isTaken, "isTaken");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
    }

    /** Saves it off the window's thread, and tells on it what became of that. */
    void save(Routine routine, String name, Consumer<Saved> told) {
        String id = Tailored.id(name, routine.id(), each -> isTaken.test(each) || Files.exists(file(each)));
        doorway.away(() -> {
            Saved result = write(Tailored.named(routine, id, name), file(id));
            doorway.home(() -> told.accept(result));
        });
    }

    private Saved write(Routine routine, Path file) {
        try {
            Files.createDirectories(folder);
            new RoutineWriter().saveNew(routine, file);
            return new Saved.As(file);
        } catch (FileAlreadyExistsException e) {
            return new Saved.Failed(e.getFile());
        } catch (IOException e) {
            return new Saved.Failed(e.getLocalizedMessage());
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }
}
