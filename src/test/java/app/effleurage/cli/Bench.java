package app.effleurage.cli;

import app.effleurage.cli.CardMaker.CardRequest;
import app.effleurage.cli.FilmMaker.FilmRequest;
import app.effleurage.cli.PictureMaker.PictureRequest;
import app.effleurage.cli.SheetMaker.SheetRequest;
import app.effleurage.cli.WindowLauncher.NoWindowException;
import app.effleurage.cli.text.TextTerminal;
import app.effleurage.export.Watch;
import app.effleurage.journal.UserFolders;
import app.effleurage.playback.ManualTimeSource;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.ui.LaunchRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program on a bench: its commands, with everything around them held by a test. */
final class Bench {

    final List<LaunchRequest> windows = new ArrayList<>();
    final List<PictureRequest> pictures = new ArrayList<>();
    final List<SheetRequest> sheets = new ArrayList<>();
    final List<FilmRequest> films = new ArrayList<>();
    final List<CardRequest> cards = new ArrayList<>();
    final Deque<String> typed = new ArrayDeque<>();
    int missing;
    final Map<String, String> properties = new HashMap<>(Map.of("os.name", "Windows 11"));
    final Map<String, String> environment = new HashMap<>();
    SoundOut sound = () -> {
        throw new NoSoundException(SoundState.Reason.NO_DEVICE);
    };
    boolean windowOpens = true;
    IOException pictureFails;
    RuntimeException pictureBreaks;

    private final ManualTimeSource time = new ManualTimeSource();
    private final Path user;
    private Path home = Path.of("").toAbsolutePath();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param user a folder to stand for all of the user's folders */
    Bench(Path user) {
        this.user = user;
    }

    Bench at(Path otherHome) {
        home = otherHome;
        return this;
    }

    /** Runs a command in words separated by spaces. */
    int run(String words) {
        return words.isEmpty() ? runWith() : runWith(words.split(" "));
    }

    int runWith(String... arguments) {
        out.reset();
        err.reset();
        return new Program(tools()).run(arguments);
    }

    Tools tools() {
        Surroundings around = new Surroundings(environment, properties::get, new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        DisplayProbe probe = new DisplayProbe(around, new SharedLibraries(user.resolve("no-root"), ""),
                new XServer(user.resolve("no-sockets"), user.resolve("no-authority")));
        return new Tools(around, new ProgramHome(home), folders(), time, Locale.ENGLISH,
                new Doors(probe, this::open, new Makers(this::draw, this::drawSheet, this::setCard, this::film), sound,
                        () -> new NobodysTerminal(time, around.out(), typed)));
    }

    UserFolders folders() {
        return new UserFolders(
                user.resolve("data"), user.resolve("configuration"), user.resolve("state"), user.resolve("logs"));
    }

    List<String> out() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A terminal with nobody at it but for lines typed beforehand, where waiting takes no time. */
    private record NobodysTerminal(ManualTimeSource time, PrintStream out, Deque<String> typed)
            implements TextTerminal {

        @Override
        public void say(String line) {
            out.println(line);
        }

        @Override
        public boolean canAnswer() {
            return !typed.isEmpty();
        }

        @Override
        public Typed await(Duration longest) {
            if (!typed.isEmpty()) {
                return new Typed.Line(typed.removeFirst());
            }
            time.advance(longest);
            return new Typed.Nothing();
        }

        @Override
        public void wake() {
            // Waiting takes no time here, so nobody has to be woken.
        }

        @Override
        public void leave() {
            throw new AssertionError("nobody asked the program to end");
        }
    }

    private void open(LaunchRequest request) throws NoWindowException {
        if (!windowOpens) {
            throw new NoWindowException(new UnsupportedOperationException());
        }
        windows.add(request);
    }

    private void draw(PictureRequest request, Path file) throws IOException {
        if (pictureBreaks != null) {
            throw pictureBreaks;
        }
        if (pictureFails != null) {
            throw pictureFails;
        }
        pictures.add(request);
    }

    private void film(FilmRequest request, Watch watch, Path file) throws IOException {
        if (pictureFails != null) {
            throw pictureFails;
        }
        films.add(request);
    }

    private CardMaker.Made setCard(CardRequest request, Path file) throws IOException {
        if (pictureFails != null) {
            throw pictureFails;
        }
        cards.add(request);
        return new CardMaker.Made(2, missing);
    }

    private void drawSheet(SheetRequest request, Path file) throws IOException {
        if (pictureFails != null) {
            throw pictureFails;
        }
        sheets.add(request);
    }
}
