package app.effleurage.ui;

import app.effleurage.awake.AwakeKeeper;
import app.effleurage.awake.KeepAwake;
import app.effleurage.claps.live.Microphone;
import app.effleurage.claps.live.OwnSound;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Journal;
import app.effleurage.journal.Settings;
import app.effleurage.journal.SettingsFile;
import app.effleurage.journal.UserFolders;
import app.effleurage.mediakeys.DesktopMediaKeys;
import app.effleurage.playback.SystemTimeSource;
import app.effleurage.playback.TimeSource;
import app.effleurage.sound.live.Loudspeaker;
import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.handout.SystemPrinting;
import app.effleurage.ui.intake.IntakeSum;
import app.effleurage.ui.journal.DesktopReminder;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's window: where everything is made and joined, once. */
public final class EffleurageWindow {

    private static final Logger LOG = LoggerFactory.getLogger(EffleurageWindow.class);
    /** A reminder is to the minute. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final LaunchRequest request;
    private final Handouts handouts;
    private final TimeSource time = new SystemTimeSource();
    private final TroubleDesk troubles = new TroubleDesk();
    private final Doorway doorway = new ThreadDoorway(troubles::report);
    private final UserFolders folders = UserFolders.of(System.getenv(), System::getProperty);
    private final SettingsFile settingsFile = SettingsFile.in(folders);
    private final SettingsFile.Loaded loaded = settingsFile.load();
    private final JournalDesk journal;
    private final Shelf shelf;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** Also read where something is made that is given away. */
    private volatile Locale locale;
    private StageView playersStage;

    private EffleurageWindow(LaunchRequest request, Function<Supplier<Locale>, Handouts> handouts) {
        this.request = request;
        locale = locale(loaded.settings());
        journal = new JournalDesk(
                Journal.in(folders, () -> Instant.ofEpochMilli(time.wallMillis()), ZoneId::systemDefault), doorway,
                time, locale, new DesktopReminder(System.getProperty("os.name")));
        this.handouts = handouts.apply(() -> locale);
        shelf = new Shelf(request, folders, locale, time, doorway);
    }

    /**
     * Opens the window and waits until it is closed. Once in the life of a program: it starts the
     * toolkit, and ends it.
     *
     * @param handouts from the language to speak, asked each time, what makes what is given away
     * @throws UnsupportedOperationException if there is no display to show it on
     */
    public static void open(LaunchRequest request, Function<Supplier<Locale>, Handouts> handouts) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(handouts, "handouts");
        EffleurageWindow window = new EffleurageWindow(request, handouts);
        // The toolkit's thread is still needed for a moment when the window has closed over a film.
        Platform.setImplicitExit(false);
        Platform.startup(window::start);
        try {
            window.closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private void start() {
        try {
            show();
        } catch (RuntimeException | Error failure) {
            // Nobody would ever close a window that never came.
            closed.countDown();
            throw failure;
        }
    }

    private void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> troubles.report(failure));
        Fonts.load(request.home(), Letters.of(locale));
        KeyMap keys = new KeyMap(locale);
        Stage window = ProgramStage.make(request.home());
        window.setTitle(words().get("title"));
        loaded.notes().forEach(note -> LOG.warn("{}", note.inWords(locale)));
        Appearance appearance = new Appearance(loaded.settings(), this::keep);
        Shell shell = new Shell(window, keys, words(), appearance, troubles);
        new DesktopWatch(shell.scene(), appearance);
        BooleanBinding seen = Bindings.and(window.showingProperty(), window.iconifiedProperty().not());
        OwnSound own = new OwnSound();
        SoundRoom sounds = new SoundRoom(
                SoundRoom.Ways.of(new OverheardOut(new Loudspeaker(), time, own), doorway::home), time, locale,
                new SoundRoom.Speech(folders.voice(), System.getenv(), System::getProperty), troubles::report);
        RoomSounds tried = new RoomSounds(sounds);
        ClapRoom claps = new ClapRoom(new Microphone(), time, own, doorway, troubles::report);
        appearance.settingsProperty().subscribe(chosen -> claps.obey(chosen.claps()));
        KeepAwake awake = AwakeKeeper.ofThisMachine();
        Gallery gallery = new Gallery((theme, look, height) -> new StillPictures(stage(), theme, look, height),
                appearance, new PulseClock(), new SlowClock(doorway), seen);
        // The library is asked only once there is one.
        AtomicReference<Screens> made = new AtomicReference<>();
        OwnRoutines owns = new OwnRoutines(shelf.ownFolder(), id -> made.get().library().routines().stream()
                .anyMatch(each -> each.id().equals(id)), doorway);
        DemoRoom demos = new DemoRoom(window, this::stage, () -> new SlowClock(doorway), words(), owns);
        MediaRoom media = new MediaRoom(
                DesktopMediaKeys.of(System.getenv(), System.getProperty("os.name")), shell, doorway);
        QuietLine line = new QuietLine(shell, time, new SlowClock(doorway));
        AloudDesk aloud = new AloudDesk(shell, keys, sounds, appearance, line, locale);
        Doorway maker = new ThreadDoorway(troubles::report);
        HandoutDesk handing = new HandoutDesk(shell, appearance, new HandoutDesk.Tools(handouts,
                new SystemPrinting(window), new HandoutChooser(window, () -> locale), maker, line), () -> locale);
        Screens screens = new Screens(new Screens.Parts(shell, keys, () -> locale, appearance, gallery,
                breaths(appearance),
                FacePeople.in(request.home().resolve("assets").resolve("faces")).all(), this::playersStage,
                PulseClock::new, seen, troubles::report, shelf.ownFolder().toString(), shelf::showOwnFolder,
                new Sitting.Company(time, sounds, awake, media, journal, new SlowClock(doorway), () -> locale), tried,
                claps, demos, handing));
        made.set(screens);
        appearance.settingsProperty().subscribe(chosen -> {
            if (!locale.equals(locale(chosen))) {
                locale = locale(chosen);
                Fonts.load(request.home(), Letters.of(locale));
                window.setTitle(words().get("title"));
                playersStage = null;
                keys.speak(locale);
                aloud.speak(locale);
                shell.speak(words());
                sounds.speak(locale);
                journal.speak(locale);
                demos.speak(words());
                shelf.speak(locale);
                screens.speak();
            }
        });
        if (request.routine().isEmpty()) {
            screens.toLibrary();
        }
        journal.exportTo(() -> ExportChooser.ask(window, words()));
        journal.nameRoutines(id -> screens.library().routines().stream().filter(each -> each.id().equals(id))
                .findFirst().map(each -> each.about().title().in(locale)).orElse(id));
        Heartbeat heartbeat = new Heartbeat(BETWEEN_LOOKS, doorway, journal::look);
        IntakeDesk intake = new IntakeDesk(shell, shelf::intake, doorway, line, () -> locale);
        new DropTarget(shell, () -> IntakeSum.whenLetGo(Messages.beside(IntakeSum.class, locale)), intake::take);
        shelf.open(new Arrival(request, screens, journal, intake)::take);
        if (request.isRehearsal()) {
            new Rehearsal(rehearsed(screens, shell, window), doorway);
        }
        window.setOnHidden(_ -> {
            heartbeat.stop();
            shell.close();
            sounds.close();
            claps.close();
            awake.close();
            media.close();
            shelf.close();
            doorway.close();
            // A film that is being made needs this thread until nothing is left of it.
            handing.close(() -> {
                maker.close();
                closed.countDown();
            });
        });
        window.show();
        FirstFrame.await(() -> {
            LOG.info("first frame");
            tried.findVoices();
        });
    }

    private Messages words() {
        return Messages.beside(EffleurageWindow.class, locale);
    }

    private Locale locale(Settings settings) {
        return Language.locale(settings.look().language(), request.locale());
    }

    private static List<Runnable> rehearsed(Screens screens, Shell shell, Stage window) {
        return List.of(
                () -> screens.toBefore(screens.library().routines().getFirst(), Optional.empty()),
                () -> screens.toPlayer(screens.library().routines().getFirst(), Duration.ZERO, Optional.empty()),
                () -> shell.perform(Act.SETTINGS),
                window::close);
    }

    /** What the command asked for counts for as long as the program runs; else the choice is one of the settings. */
    private BreathChoices breaths(Appearance appearance) {
        return request.breath().map(BreathChoices::inMemory).orElseGet(() -> new KeptBreath(appearance));
    }

    /** The stage of the player, kept from one routine to the next with all that it has painted. */
    private StageView playersStage() {
        if (playersStage == null) {
            playersStage = stage();
        }
        return playersStage;
    }

    private StageView stage() {
        try {
            return new StageView(request.home().resolve("assets"), locale,
                    fault -> LOG.warn("a drawing cannot be shown", fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Settings settings) {
        doorway.away(() -> {
            try {
                settingsFile.save(settings);
            } catch (IOException e) {
                LOG.warn("the settings cannot be kept", e);
            }
        });
    }
}
