package app.effleurage.cli;

import app.effleurage.score.Score;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/** {@code score}: a routine's timeline, for people or for programs. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "routine")
    private String routine;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    ScoreCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Fitting.compose(
                new Shelf(tools, root.folders()).find(routine), minutes.map(Options.Minutes::length));
        if (json) {
            JsonMapper mapper = Json.mapper();
            tools.print(mapper.writeValueAsString(new ScoreJson(mapper, tools.locale()).of(score)));
        } else {
            new ScoreWords(tools.words()).lines(score).forEach(tools::print);
        }
        return ExitCode.CLEAN;
    }
}
