package app.effleurage.cli;

import app.effleurage.score.Arrangement;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code score}: a routine's timeline, for people or for programs. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private BreathOptions breath;

    ScoreCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Arrangement arranged = Arrangement.of(routine.find(tools),
                minutes.map(Options.Minutes::length), breath.choice(tools));
        if (json) {
            JsonMapper mapper = Json.mapper();
            tools.print(mapper.writeValueAsString(new ScoreJson(mapper, tools.locale()).of(arranged)));
        } else {
            new ScoreWords(tools.words()).lines(arranged).forEach(tools::print);
        }
        return ExitCode.CLEAN;
    }
}
