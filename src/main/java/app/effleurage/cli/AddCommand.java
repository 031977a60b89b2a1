package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.routinefile.SharedRoutine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code add}: takes a routine that someone sent into the user's own folder. Replaces nothing. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AddCommand.class);

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--as", paramLabel = "ID")
    private Optional<String> as = Optional.empty();

    AddCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        if (as.isPresent() && !Routine.isId(as.get())) {
            throw Stop.misuse(tools.words().get("add.id", as.get()));
        }
        Shelf shelf = new Shelf(tools, root.folders());
        Routine sent = shelf.read(file);
        String id = as.orElse(sent.id());
        Optional<LibraryEntry.Playable> there = shelf.contents().find(id);
        if (there.isPresent() && there.get().routine().equals(sent.called(id))) {
            tools.print(tools.words().get("add.there", id, there.get().path()));
            return ExitCode.CLEAN;
        }
        if (isTaken(shelf, id)) {
            throw Stop.misuse(tools.words().get(
                    "add.taken", id, SharedRoutine.freeId(sent.id(), each -> isTaken(shelf, each))));
        }
        try {
            Path kept = SharedRoutine.keep(sent.called(id), tools.folders().routines());
            tools.print(tools.words().get("add.done", id, kept));
            return ExitCode.CLEAN;
        } catch (FileAlreadyExistsException _) {
            throw Stop.misuse(tools.words().get(
                    "add.taken", id, SharedRoutine.freeId(sent.id(), each -> isTaken(shelf, each))));
        } catch (IOException e) {
            ProgramLog.openIn(tools.folders().logs());
            LOG.warn("not added", e);
            throw Stop.fault(List.of(tools.words().get(
                    "add.failed", tools.folders().routines(), e.getClass().getSimpleName())));
        }
    }

    /** By a routine of the library, or by a file of that name that does not play. */
    private boolean isTaken(Shelf shelf, String id) {
        return shelf.contents().find(id).isPresent()
                || Files.exists(tools.folders().routines().resolve(id + ".json"));
    }
}
