package app.effleurage.cli;

import app.effleurage.cli.PictureMaker.PictureRequest;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code picture}: what the player shows at a moment. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "--at", paramLabel = "MM:SS", required = true)
    private Duration at;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800")
    private PictureSize size;

    @Mixin
    private PictureFile file;

    @Mixin
    private BreathOptions breath;

    PictureCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Arrangement.of(routine.find(tools), Optional.empty(),
                breath.choice(tools)).score();
        if (at.toNanos() > score.lengthNanos()) {
            throw Stop.misuse(tools.words().get("option.at.late", ClockTime.of(at.toNanos()),
                    score.routine().id(), ClockTime.of(score.lengthNanos())));
        }
        PictureRequest request = new PictureRequest(
                tools.home().folder(), score, at, size, file.look(tools), tools.locale());
        return file.write(tools, out -> tools.doors().make().pictures().write(request, out));
    }
}
