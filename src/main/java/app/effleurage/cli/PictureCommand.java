package app.effleurage.cli;

import app.effleurage.cli.PictureMaker.PictureRequest;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code picture}: what the player shows at a moment. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PictureCommand.class);

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "routine")
    private String routine;

    @Option(names = "--at", paramLabel = "MM:SS", required = true)
    private Duration at;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800")
    private PictureSize size;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light")
    private ThemeChoice theme;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "mirror")
    private ViewChoice view;

    PictureCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Fitting.compose(new Shelf(tools, root.folders()).find(routine), Optional.empty());
        if (at.toNanos() > score.lengthNanos()) {
            throw Stop.misuse(tools.words().get("option.at.late", ClockTime.of(at.toNanos()),
                    score.routine().id(), ClockTime.of(score.lengthNanos())));
        }
        ProgramLog.openIn(tools.folders().logs());
        try {
            tools.doors().pictures().write(
                    new PictureRequest(tools.home().folder(), score, at, size, theme, view), out);
            return ExitCode.CLEAN;
        } catch (IOException e) {
            LOG.warn("no picture", e);
            throw Stop.fault(List.of(tools.words().get("picture.failed", out, e.getClass().getSimpleName())));
        }
    }
}
