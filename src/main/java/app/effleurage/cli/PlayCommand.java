package app.effleurage.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code play}: a routine, in the window or in text. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "routine")
    private String routine;

    @Option(names = "--at", paramLabel = "MM:SS")
    private Optional<Duration> at = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Option(names = "--text")
    private boolean text;

    @Option(names = "--silent")
    private boolean silent;

    @Mixin
    private BreathOptions breath;

    PlayCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        return new Playing(tools, root.folders()).play(new Playing.Wanted(
                Optional.of(routine), at, minutes.map(Options.Minutes::length), text, silent,
                breath.given(tools)));
    }
}
