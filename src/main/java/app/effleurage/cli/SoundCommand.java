package app.effleurage.cli;

import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.sound.file.WavFile;
import app.effleurage.sound.mix.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sound}: a whole routine as one sound file. */
@Command(name = "sound")
final class SoundCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(SoundCommand.class);

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Mixin
    private SoundOptions sound;

    @Mixin
    private BreathOptions breath;

    SoundCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Arrangement.of(routine.find(tools),
                minutes.map(Options.Minutes::length), breath.choice(tools)).score();
        ProgramLog.openIn(tools.folders().logs());
        Track track = sound.track(tools, score);
        try {
            WavFile.write(track, out);
        } catch (IOException e) {
            LOG.warn("no sound file", e);
            throw tools.failed("sound.failed", out, e);
        }
        tools.print(tools.words().get("sound.written", out, ClockTime.of(score.lengthNanos())));
        return ExitCode.CLEAN;
    }
}
