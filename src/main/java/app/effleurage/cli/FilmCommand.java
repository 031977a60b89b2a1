package app.effleurage.cli;

import app.effleurage.cli.FilmMaker.FilmRequest;
import app.effleurage.cli.FilmMaker.Video;
import app.effleurage.export.PictureOptions;
import app.effleurage.export.film.Ffmpeg;
import app.effleurage.export.film.FilmForm;
import app.effleurage.export.film.FilmOptions;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code film}: what the player shows through a stretch of a routine, as a GIF or an MP4. */
@Command(name = "film")
final class FilmCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(FilmCommand.class);

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "--from", paramLabel = "MM:SS")
    private Optional<Duration> from = Optional.empty();

    @Option(names = "--to", paramLabel = "MM:SS")
    private Optional<Duration> to = Optional.empty();

    @Option(names = "--fps", paramLabel = "N")
    private Optional<Options.FramesPerSecond> framesPerSecond = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH")
    private Optional<PictureSize> size = Optional.empty();

    @Mixin
    private PictureFile file;

    @Mixin
    private SoundOptions sound;

    @Mixin
    private BreathOptions breath;

    FilmCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        FilmForm form = form();
        Score score = Arrangement.of(routine.find(tools), Optional.empty(),
                breath.choice(tools)).score();
        FilmOptions options = options(form, score);
        Optional<Ffmpeg> ffmpeg = form == FilmForm.MP4 ? Optional.of(ffmpeg()) : Optional.empty();
        FilmRequest request = new FilmRequest(tools.home().folder(), score, options, tools.locale(),
                ffmpeg.map(program -> new Video(program, sound.track(tools, score))));
        ProgramLog.openIn(tools.folders().logs());
        try (FilmProgress progress = new FilmProgress(tools)) {
            tools.doors().make().films().write(request, progress, file.out());
        } catch (CancellationException _) {
            throw Stop.fault(List.of(tools.words().get("film.cancelled", file.out())));
        } catch (IOException e) {
            LOG.warn("no film", e);
            throw tools.failed("film.failed", file.out(), e);
        }
        tools.print(tools.words().get("film.written", file.out(), options.instants().length,
                ClockTime.of(options.toNanos() - options.fromNanos())));
        return ExitCode.CLEAN;
    }

    private FilmForm form() throws Stop {
        return FilmForm.of(file.out()).orElseThrow(() -> Stop.misuse(tools.words().get("film.form", file.out())));
    }

    private Ffmpeg ffmpeg() throws Stop {
        Optional<Ffmpeg> found = Ffmpeg.find(tools.around().environment());
        if (found.isEmpty()) {
            throw Stop.fault(List.of(tools.words().get("film.no-ffmpeg")));
        }
        return found.get();
    }

    private FilmOptions options(FilmForm form, Score score) throws Stop {
        long begin = from.map(Duration::toNanos).orElse(0L);
        long end = Math.min(score.lengthNanos(), to.map(Duration::toNanos).orElse(score.lengthNanos()));
        if (end <= begin) {
            throw Stop.misuse(tools.words().get("film.range", ClockTime.of(begin), ClockTime.of(end),
                    score.routine().id(), ClockTime.of(score.lengthNanos())));
        }
        PictureSize shown = size.orElseGet(() -> new PictureSize(form.width(), form.height()));
        int rate = framesPerSecond.map(Options.FramesPerSecond::count).map(form::framesPerSecond)
                .orElseGet(form::framesPerSecond);
        PictureLook look = file.look(tools);
        PictureOptions picture = new PictureOptions(shown.width(), shown.height(),
                ToolkitDoors.themeOf(look.theme()), look.isFacing(), look.person(), false);
        return new FilmOptions(picture, begin, end, rate);
    }
}
