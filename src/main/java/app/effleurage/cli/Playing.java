package app.effleurage.cli;

import app.effleurage.cli.WindowLauncher.NoWindowException;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.ui.LaunchRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays: in the window where there can be one, else in text, and says which and why. */
final class Playing {

    private static final Logger LOG = LoggerFactory.getLogger(Playing.class);

    private final Tools tools;
    private final List<Path> folders;
    private final Shelf shelf;

    /** @param folders of routines, named on the command line */
    Playing(Tools tools, List<Path> folders) {
        this.tools = tools;
        this.folders = List.copyOf(folders);
        shelf = new Shelf(tools, folders);
    }

    /**
     * What is to be played.
     *
     * @param routine an id or a file; without it, the person chooses
     * @param at where to begin
     * @param fitTo the length to fit it to
     * @param text whether to play in text although there may be a window
     * @param silent whether nothing is to be heard, in text
     * @param breath how to breathe, where that was said
     */
    record Wanted(
            Optional<String> routine, Optional<Duration> at, Optional<Duration> fitTo, boolean text,
            boolean silent, Optional<BreathChoice> breath) {

        Wanted {
            Objects.requireNonNull(routine, "routine");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(fitTo, "fitTo");
            Objects.requireNonNull(breath, "breath");
        }
    }

    /** Plays until it is over or the person leaves. */
    int play(Wanted wanted) throws Stop {
        Optional<Routine> named = Optional.empty();
        if (wanted.routine().isPresent()) {
            // Whatever is wrong with it is said before any window opens.
            named = Optional.of(shelf.find(wanted.routine().get()));
            requireWithin(wanted, arrange(wanted, named.get()).score());
        }
        ProgramLog.openIn(tools.folders().logs());
        if (!wanted.text() && playInWindow(wanted, named)) {
            return ExitCode.CLEAN;
        }
        return playInText(wanted, named);
    }

    /**
     * Takes in shared files that were opened with the program, as by a double click; what is wrong with one is said in
     * the window, for then nobody reads a terminal. Where there is no window the first is played in text, and none kept.
     *
     * @param files at least one
     */
    int open(List<Path> files) throws Stop {
        ProgramLog.openIn(tools.folders().logs());
        if (openWindow(() -> LaunchRequest.opening(tools.home().folder(), files, tools.locale()))) {
            return ExitCode.CLEAN;
        }
        Routine first = shelf.read(files.getFirst());
        return playInText(new Wanted(Optional.of(first.id()), Optional.empty(), Optional.empty(), true, false,
                Optional.empty()), Optional.of(first));
    }

    private static Arrangement arrange(Wanted wanted, Routine routine) {
        return Arrangement.of(routine, wanted.fitTo(), wanted.breath().orElse(BreathChoice.AS_WRITTEN));
    }

    private void requireWithin(Wanted wanted, Score score) throws Stop {
        if (wanted.at().isPresent() && wanted.at().get().toNanos() >= score.lengthNanos()) {
            throw Stop.misuse(tools.words().get("option.at.late", ClockTime.of(wanted.at().get().toNanos()),
                    score.routine().id(), ClockTime.of(score.lengthNanos())));
        }
    }

    private boolean playInWindow(Wanted wanted, Optional<Routine> named) throws Stop {
        return openWindow(() -> new LaunchRequest(tools.home().folder(), foldersFor(wanted, named),
                named.map(Routine::id), wanted.at(), wanted.fitTo(), wanted.breath(), tools.locale(), false));
    }

    /** What a window is opened with, where there can be one. */
    @FunctionalInterface
    private interface Request {
        LaunchRequest make() throws Stop;
    }

    private boolean openWindow(Request wish) throws Stop {
        DisplayProbe probe = tools.doors().display();
        Optional<String> why = probe.whyNoWindow();
        if (why.isEmpty()) {
            if (probe.needsSoftwareDrawing()) {
                System.setProperty("prism.order", "sw");
            }
            LaunchRequest request = wish.make();
            try {
                LOG.info("window: {}", request.routine().orElse("library"));
                tools.doors().window().open(request);
                return true;
            } catch (NoWindowException e) {
                LOG.warn("the window cannot be opened", e);
                why = Optional.of("window.cannot-open");
            }
        }
        tools.complain(tools.words().get("window.none", tools.words().get(why.get())));
        return false;
    }

    /** The folders for the window, with that of a routine named by its file. */
    private List<Path> foldersFor(Wanted wanted, Optional<Routine> named) throws Stop {
        List<Path> all = new ArrayList<>(folders);
        Optional<Path> file = wanted.routine().flatMap(Shelf::asFile);
        if (file.isPresent()) {
            String id = named.orElseThrow().id();
            Optional<Path> other = shelf.fileOf(id)
                    .filter(path -> !path.toAbsolutePath().normalize().equals(file.get().toAbsolutePath().normalize()));
            if (other.isPresent()) {
                throw Stop.misuse(tools.words().get("play.id-taken", id, other.get()));
            }
            all.add(file.get().toAbsolutePath().getParent());
        }
        return all;
    }

    private int playInText(Wanted wanted, Optional<Routine> named) throws Stop {
        TextSession session = new TextSession(tools, tools.doors().terminal().get());
        Optional<Routine> chosen = named.isPresent() ? named : session.choose(shelf.playable());
        if (chosen.isPresent()) {
            session.play(arrange(wanted, chosen.get()), wanted.at().orElse(Duration.ZERO), wanted.silent());
        }
        return ExitCode.CLEAN;
    }
}
