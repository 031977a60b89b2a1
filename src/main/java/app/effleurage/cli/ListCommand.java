package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code list}: the routines there are, and the files that would be routines if they had no faults. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Shelf shelf = new Shelf(tools, root.folders());
        if (json) {
            printJson(shelf.contents());
        } else {
            printWords(shelf.playable());
            ProblemLines lines = new ProblemLines(tools.words());
            shelf.contents().folderProblems().forEach(problem -> tools.complain(lines.of(problem)));
            shelf.contents().faulty().stream().flatMap(faulty -> faulty.problems().stream())
                    .filter(Problem::isFault).forEach(problem -> tools.complain(lines.of(problem)));
        }
        return ExitCode.CLEAN;
    }

    private void printWords(List<LibraryEntry.Playable> playable) {
        int widest = playable.stream().mapToInt(entry -> entry.routine().id().length()).max().orElse(0);
        for (LibraryEntry.Playable entry : playable) {
            Routine routine = entry.routine();
            tools.print(tools.words().get("list.line", (routine.id() + " ".repeat(widest)).substring(0, widest),
                    ClockTime.of(routine.length().toNanos()), routine.about().title().in(tools.locale())));
        }
        LackWords lacks = new LackWords(tools);
        playable.forEach(entry -> lacks.of(entry.routine()).ifPresent(tools::complain));
    }

    private void printJson(LibrarySnapshot contents) {
        JsonMapper mapper = Json.mapper();
        ObjectNode top = mapper.createObjectNode();
        ArrayNode routines = top.putArray("routines");
        contents.playable().forEach(entry -> add(entry, routines.addObject()));
        ArrayNode problems = top.putArray("problems");
        contents.folderProblems().forEach(problem -> Json.add(problem, problems.addObject()));
        contents.entries().forEach(entry ->
                entry.problems().forEach(problem -> Json.add(problem, problems.addObject())));
        tools.print(mapper.writeValueAsString(top));
    }

    private void add(LibraryEntry.Playable entry, ObjectNode node) {
        Routine routine = entry.routine();
        node.put("id", routine.id());
        node.put("title", routine.about().title().in(tools.locale()));
        node.put("goal", routine.about().goal().id());
        node.put("seconds", Json.seconds(routine.length().toNanos()));
        node.put("time", ClockTime.of(routine.length().toNanos()));
        node.put("steps", routine.steps().size());
        node.put("origin", entry.origin().id());
        node.put("file", entry.path().toString());
    }
}
