package app.effleurage.cli;

import app.effleurage.routinefile.Problem;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: every problem of routine files, a line each. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Tools tools;

    @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "1..*")
    private List<Path> files;

    CheckCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        RoutineReader reader = new RoutineReader(tools.locale());
        ProblemLines lines = new ProblemLines(tools.words());
        LackWords lacks = new LackWords(tools);
        int checked = 0;
        int faulty = 0;
        for (Path file : everyFile()) {
            ReadResult read = reader.read(file);
            List<Problem> problems = read.problems();
            problems.forEach(problem -> tools.print(lines.of(problem)));
            read.routine().flatMap(lacks::of).ifPresent(tools::complain);
            checked++;
            faulty += problems.stream().anyMatch(Problem::isFault) ? 1 : 0;
        }
        tools.complain(tools.words().get("check.sum", checked, faulty));
        return faulty == 0 ? ExitCode.CLEAN : ExitCode.FAULTS;
    }

    private List<Path> everyFile() throws Stop {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                all.addAll(filesIn(file));
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private List<Path> filesIn(Path folder) throws Stop {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(CheckCommand::isRoutineFile).sorted().toList();
            if (found.isEmpty()) {
                throw Stop.misuse(tools.words().get("check.empty", folder));
            }
            return found;
        } catch (IOException e) {
            throw tools.failed("check.unreadable", folder, e);
        }
    }

    private static boolean isRoutineFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && !Files.isDirectory(file);
    }
}
