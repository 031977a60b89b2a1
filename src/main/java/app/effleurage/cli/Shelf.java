package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Library;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.routinefile.LibraryFolder;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.Problem;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.routinefile.Suggestion;
import app.effleurage.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routines that commands can name: those of the program, the user's own, and those of folders named. */
final class Shelf {

    private final Tools tools;
    private final List<LibraryFolder> folders;
    private final RoutineReader reader;
    private LibrarySnapshot contents;

    /** @param extra folders named on the command line */
    Shelf(Tools tools, List<Path> extra) {
        this.tools = tools;
        reader = new RoutineReader(tools.locale());
        folders = LibraryFolder.all(tools.home().folder(), tools.folders().routines(), extra);
    }

    /** All there is; looked at once. */
    LibrarySnapshot contents() {
        if (contents == null) {
            contents = library().scan(LibrarySnapshot.EMPTY);
        }
        return contents;
    }

    /** The folders, to be looked at again. */
    Library library() {
        return new Library(folders, reader, () -> Instant.ofEpochMilli(tools.time().wallMillis()));
    }

    RoutineReader reader() {
        return reader;
    }

    /** All routines that play; at least one. */
    List<LibraryEntry.Playable> playable() throws Stop {
        List<LibraryEntry.Playable> playable = contents().playable();
        if (playable.isEmpty()) {
            List<String> lines = new ArrayList<>();
            contents().folderProblems().forEach(problem -> lines.add(line(problem)));
            contents().faulty().forEach(faulty -> faulty.problems().forEach(problem -> lines.add(line(problem))));
            lines.add(tools.words().get("routines.none", tools.home().routines(), tools.folders().routines()));
            throw Stop.fault(lines);
        }
        return playable;
    }

    /** The routine that a person means by an id or a file. */
    Routine find(String idOrFile) throws Stop {
        Optional<Path> file = asFile(idOrFile);
        return file.isPresent() ? read(file.get()) : byId(idOrFile);
    }

    /** The file that a word names, if it does not look like an id. */
    static Optional<Path> asFile(String idOrFile) {
        try {
            return Routine.isId(idOrFile) ? Optional.empty() : Optional.of(Path.of(idOrFile));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** The file a routine of the library lies in. */
    Optional<Path> fileOf(String id) {
        return contents().find(id).map(LibraryEntry.Playable::path);
    }

    /** The routine in a file. */
    Routine read(Path file) throws Stop {
        ReadResult result = reader.read(file);
        if (result.routine().isEmpty()) {
            throw Stop.fault(result.problems().stream().filter(Problem::isFault).map(this::line).toList());
        }
        return result.routine().get();
    }

    private Routine byId(String id) throws Stop {
        Optional<LibraryEntry.Playable> found = contents().find(id);
        if (found.isPresent()) {
            return found.get().routine();
        }
        Optional<LibraryEntry.Faulty> faulty = contents().faulty().stream()
                .filter(entry -> entry.path().getFileName().toString().equals(id + ".json")).findFirst();
        if (faulty.isPresent()) {
            throw Stop.fault(faulty.get().problems().stream().filter(Problem::isFault).map(this::line).toList());
        }
        throw unknown(id);
    }

    private Stop unknown(String id) throws Stop {
        Messages words = tools.words();
        List<String> ids = playable().stream().map(entry -> entry.routine().id()).toList();
        String known = words.get("routine.known", String.join(words.get("list.between"), ids));
        return Suggestion.nearest(id, ids)
                .map(near -> Stop.misuse(words.get("routine.unknown.near", id, near), known))
                .orElseGet(() -> Stop.misuse(words.get("routine.unknown", id), known));
    }

    private String line(Problem problem) {
        return new ProblemLines(tools.words()).of(problem);
    }
}
