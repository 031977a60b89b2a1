package app.effleurage.cli;

import app.effleurage.cli.text.TextTerminal;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Intake.Found;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code add}: takes routines that someone sent into the user's own folder. Replaces nothing unasked. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AddCommand.class);

    /** What is to become of a routine whose id is taken. */
    private enum Answer {
        KEEP_BOTH, REPLACE, LEAVE
    }

    /** The answer given beforehand: at most one. */
    private static final class Beforehand {

        @Option(names = "--as", paramLabel = "ID")
        private String as;

        @Option(names = "--keep-both")
        private boolean keepBoth;

        @Option(names = "--replace")
        private boolean replace;
    }

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @ArgGroup
    private Beforehand beforehand = new Beforehand();

    private TextTerminal terminal;

    AddCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Optional<String> as = Optional.ofNullable(beforehand.as);
        if (as.isPresent() && !Routine.isId(as.get())) {
            throw Stop.misuse(tools.words().get("add.id", as.get()));
        }
        if (as.isPresent() && files.size() > 1) {
            throw Stop.misuse(tools.words().get("add.one", as.get()));
        }
        Shelf shelf = new Shelf(tools, root.folders());
        Intake intake = new Intake(shelf.reader(), () -> shelf.library().scan(LibrarySnapshot.EMPTY),
                tools.folders().routines());
        int worst = ExitCode.CLEAN;
        for (Path file : files) {
            worst = Math.max(worst, add(file, as, intake));
        }
        return worst;
    }

    /** One that is not taken does not keep the others from it. */
    private int add(Path file, Optional<String> as, Intake intake) throws Stop {
        try {
            // What is found in the way is asked about; should something else come in the way meanwhile, again.
            while (true) {
                Found found = as.isPresent() ? intake.look(file, as.get()) : intake.look(file);
                Optional<Integer> done = switch (found) {
                    case Found.Faulty(_, var faults) -> Optional.of(tell(faults));
                    case Found.There(_, var routine, var where) -> Optional.of(
                            told("add.there", routine.id(), where));
                    case Found.Fresh fresh -> intake.keep(fresh)
                            .map(kept -> told("add.done", fresh.routine().id(), kept));
                    case Found.Clash clash -> settle(clash, intake);
                };
                if (done.isPresent()) {
                    return done.get();
                }
            }
        } catch (IOException e) {
            ProgramLog.openIn(tools.folders().logs());
            LOG.warn("not added", e);
            throw tools.failed("add.failed", tools.folders().routines(), e);
        }
    }

    private Optional<Integer> settle(Found.Clash clash, Intake intake) throws IOException {
        String id = clash.routine().id();
        Optional<Answer> answer = answer(clash);
        if (answer.isEmpty()) {
            tools.complain(tools.words().get(clash.standing().isReplaceable() ? "add.taken" : "add.taken.shipped",
                    id, clash.beside().id()));
            return Optional.of(ExitCode.MISUSE);
        }
        return switch (answer.get()) {
            case KEEP_BOTH -> intake.keepBoth(clash).map(kept -> told("add.done", clash.beside().id(), kept));
            case REPLACE -> intake.replace(clash).map(kept -> told("add.replaced", id, kept));
            case LEAVE -> Optional.of(told("add.left", id));
        };
    }

    /** What was said beforehand or is said now; empty where nothing was and nobody can be asked. */
    private Optional<Answer> answer(Found.Clash clash) {
        if (beforehand.keepBoth) {
            return Optional.of(Answer.KEEP_BOTH);
        }
        if (beforehand.replace) {
            return clash.standing().isReplaceable() ? Optional.of(Answer.REPLACE) : Optional.empty();
        }
        if (terminal == null) {
            terminal = tools.doors().terminal().get();
        }
        return terminal.canAnswer() ? Optional.of(ask(clash)) : Optional.empty();
    }

    private Answer ask(Found.Clash clash) {
        boolean mayReplace = clash.standing().isReplaceable();
        terminal.say(tools.words().get("add.ask.taken", clash.routine().id(), clash.standing().file()));
        while (true) {
            terminal.say(tools.words().get(mayReplace ? "add.ask" : "add.ask.shipped", clash.beside().id()));
            String typed = terminal.ask().map(line -> line.strip().toLowerCase(Locale.ROOT)).orElse("l");
            switch (typed) {
                case "k" -> {
                    return Answer.KEEP_BOTH;
                }
                case "r" -> {
                    if (mayReplace) {
                        return Answer.REPLACE;
                    }
                }
                case "l" -> {
                    return Answer.LEAVE;
                }
                default -> { }
            }
        }
    }

    private int tell(List<Problem> faults) {
        faults.forEach(fault -> tools.complain(new ProblemLines(tools.words()).of(fault)));
        return ExitCode.FAULTS;
    }

    private int told(String key, Object... arguments) {
        tools.print(tools.words().get(key, arguments));
        return ExitCode.CLEAN;
    }
}
