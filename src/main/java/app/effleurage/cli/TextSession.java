package app.effleurage.cli;

import app.effleurage.cli.text.TextPlayer;
import app.effleurage.cli.text.TextSound;
import app.effleurage.cli.text.TextTerminal;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Settings;
import app.effleurage.journal.SettingsFile;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A routine chosen and played in text. */
final class TextSession {

    private static final Logger LOG = LoggerFactory.getLogger(TextSession.class);

    /** So long a person's Ctrl-C waits for the last words. */
    private static final long PARTING_SECONDS = 2;

    private final Tools tools;
    private final TextTerminal terminal;
    private final SettingsFile settingsFile;

    TextSession(Tools tools, TextTerminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
        settingsFile = SettingsFile.in(tools.folders());
    }

    /**
     * The routine to play when none was named: the one the person chooses; with nobody to ask, the one last played,
     * or the first.
     *
     * @return nothing when the person leaves
     */
    Optional<Routine> choose(List<LibraryEntry.Playable> playable) {
        List<Routine> routines = playable.stream().map(LibraryEntry.Playable::routine).toList();
        if (terminal.canAnswer()) {
            return ask(routines);
        }
        Optional<String> last = loadSettings().lastRoutine();
        return routines.stream().filter(routine -> last.equals(Optional.of(routine.id()))).findFirst()
                .or(() -> Optional.of(routines.getFirst()));
    }

    /**
     * Plays until it is over or the person leaves.
     *
     * @param silent whether nothing is to be heard
     */
    void play(Arrangement arranged, Duration from, boolean silent) {
        Score score = arranged.score();
        keepAsLast(score.routine());
        CountDownLatch parted = new CountDownLatch(1);
        Thread onCtrlC = new Thread(() -> {
            terminal.leave();
            await(parted);
        }, "leave");
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        LOG.info("text: {}", score.routine().id());
        new LackWords(tools).of(score.routine()).ifPresent(terminal::say);
        Optional<TextSound> sound = silent ? Optional.empty() : Optional.of(sound());
        try {
            new TextPlayer(arranged, terminal, tools.time(), tools.locale(), sound).play(from);
        } finally {
            sound.ifPresent(TextSound::close);
            parted.countDown();
            remove(onCtrlC);
        }
    }

    private TextSound sound() {
        Surroundings around = tools.around();
        SoundRoom.Speech speech =
                new SoundRoom.Speech(tools.folders().voice(), around.environment(), around.property());
        return new TextSound(terminal, home -> new SoundRoom(SoundRoom.Ways.of(tools.doors().sound(), home),
                tools.time(), tools.locale(), speech, bug -> LOG.error("the sound ended", bug)),
                loadSettings().hearing());
    }

    private Optional<Routine> ask(List<Routine> routines) {
        Messages words = tools.words();
        for (int i = 0; i < routines.size(); i++) {
            Routine routine = routines.get(i);
            terminal.say(words.get("choose.line", i + 1, routine.about().title().in(tools.locale()),
                    ClockTime.of(routine.length().toNanos())));
        }
        while (true) {
            terminal.say(words.get("choose.ask", routines.size()));
            Optional<String> typed = terminal.ask().map(String::strip);
            if (typed.isEmpty() || typed.get().equalsIgnoreCase("q")) {
                return Optional.empty();
            }
            Optional<Routine> chosen = chosen(typed.get(), routines);
            if (chosen.isPresent()) {
                return chosen;
            }
        }
    }

    private static Optional<Routine> chosen(String typed, List<Routine> routines) {
        for (int i = 0; i < routines.size(); i++) {
            if (typed.equals(String.valueOf(i + 1)) || typed.equals(routines.get(i).id())) {
                return Optional.of(routines.get(i));
            }
        }
        return Optional.empty();
    }

    private Settings loadSettings() {
        SettingsFile.Loaded loaded = settingsFile.load();
        loaded.notes().forEach(note -> LOG.warn("{}", note.inWords(tools.locale())));
        return loaded.settings();
    }

    private void keepAsLast(Routine routine) {
        try {
            settingsFile.save(loadSettings().withLastRoutine(routine.id()));
        } catch (IOException e) {
            LOG.warn("the settings cannot be kept", e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PARTING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("ended before the last words were said");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending already, by that very hook.
        }
    }
}
