package app.effleurage.cli;

import app.effleurage.cli.SheetMaker.SheetRequest;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sheet}: a routine as rows of small pictures. */
@Command(name = "sheet")
final class SheetCommand implements Callable<Integer> {

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "--frames", paramLabel = "N", defaultValue = "8")
    private Options.Frames frames;

    @Option(names = "--stage")
    private boolean stageOnly;

    @Option(names = "--still")
    private boolean still;

    @Mixin
    private PictureFile file;

    @Mixin
    private BreathOptions breath;

    SheetCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Arrangement.of(routine.find(tools), Optional.empty(),
                breath.choice(tools)).score();
        SheetRequest request = new SheetRequest(
                tools.home().folder(), score, frames.count(), stageOnly, still, file.look(tools), tools.locale());
        return file.write(tools, out -> tools.doors().make().sheets().write(request, out));
    }
}
