package app.effleurage.ui;

import app.effleurage.journal.Bookmark;
import app.effleurage.playback.Rate;
import app.effleurage.playback.TimeSource;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.text.Messages;
import app.effleurage.ui.before.BeforeView;
import app.effleurage.ui.before.BeforeViewModel;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.before.BreathView;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.journal.JournalView;
import app.effleurage.ui.journal.JournalViewModel;
import app.effleurage.ui.journal.ResumeOffer;
import app.effleurage.ui.journal.ResumeSheet;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.WindowAct;
import app.effleurage.ui.library.LibraryView;
import app.effleurage.ui.library.LibraryViewModel;
import app.effleurage.ui.settings.Ear;
import app.effleurage.ui.settings.SettingsView;
import app.effleurage.ui.settings.SettingsViewModel;
import app.effleurage.ui.settings.Sounds;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Makes the pages and knows which follows which: library, before, {@link PlayScreens}, {@link ShowScreens}, and back. */
final class Screens {

    private final Shell shell;
    private final KeyMap keys;
    private final Supplier<Locale> locale;
    private final Appearance appearance;
    private final LibraryViewModel library;
    private final Gallery gallery;
    private final BreathChoices breaths;
    private final List<FacePerson> people;
    private final TimeSource time;
    private final Sounds sounds;
    private final Ear ear;
    private final JournalDesk journal;
    private final PlayScreens plays;
    private final ShowScreens shows;
    private final HandoutDesk handouts;
    /** Makes the page on show anew, or the one that the settings cover. */
    private Runnable again = () -> { };
    /** Whether what the settings cover still speaks the language from before. */
    private boolean stale;

    /** What is shared by all pages; made once, by {@link EffleurageWindow}. */
    record Parts(Shell shell, KeyMap keys, Supplier<Locale> locale, Appearance appearance, Gallery gallery,
            BreathChoices breaths, List<FacePerson> people, Supplier<StageView> stages,
            Supplier<FrameClock> clocks, ObservableBooleanValue seen, Consumer<Throwable> onFailure,
            String folder, Runnable onFolderWanted, Sitting.Company company, Sounds sounds, Ear ear,
            DemoRoom demos, HandoutDesk handouts) {
    }

    Screens(Parts parts) {
        shell = parts.shell;
        keys = parts.keys;
        locale = parts.locale;
        appearance = parts.appearance;
        gallery = parts.gallery;
        breaths = parts.breaths;
        people = parts.people;
        sounds = parts.sounds;
        ear = parts.ear;
        journal = parts.company.journal();
        time = parts.company.time();
        handouts = parts.handouts;
        plays = new PlayScreens(parts, new PlayScreens.Ways(
                this::toBefore, this::toLibrary, this::toSettings, next -> again = next));
        shows = new ShowScreens(parts, this::tools, this::toSettings, next -> again = next);
        library = new LibraryViewModel(parts.folder, routine -> toBefore(routine, Optional.empty()),
                routine -> shows.toClient(routine, this::toLibrary), parts.onFolderWanted);
    }

    /** What the library shows; the folders tell it. */
    LibraryViewModel library() {
        return library;
    }

    void toLibrary() {
        again = this::toLibrary;
        gallery.goOn();
        HBox tools = tools();
        tools.getChildren().addFirst(tool(Act.JOURNAL, Icon.JOURNAL));
        LibraryView view = new LibraryView(library, words(LibraryView.class), gallery::moving, tools);
        shell.show(new LibraryScreen(library, view, this::toSettings, this::toJournal));
    }

    void toJournal() {
        again = this::toJournal;
        JournalViewModel model = new JournalViewModel(journal, library.routines(), journal.today(),
                WeekFields.of(locale.get()).getFirstDayOfWeek(), this::toLibrary);
        JournalView view = new JournalView(model, words(JournalView.class), keys.keys(Act.LEAVE), tools());
        shell.show(new JournalScreen(model, view, this::toSettings, journal::pageLeft));
        journal.show(model);
    }

    /** Offers to go on where a routine was left, or says why that cannot be. */
    void offer(Bookmark bookmark) {
        Optional<Routine> routine = library.routines().stream()
                .filter(each -> each.id().equals(bookmark.content().routine())).findFirst();
        ResumeOffer offer = Resuming.offer(
                bookmark, routine, Instant.ofEpochMilli(time.wallMillis()), locale.get());
        ResumeSheet sheet = new ResumeSheet(offer, words(JournalView.class),
                () -> accept(offer, bookmark, routine.orElseThrow()), () -> {
                    journal.forget();
                    shell.closeSheet();
                });
        shell.open(sheet);
        sheet.focusFirst();
    }

    private void accept(ResumeOffer offer, Bookmark bookmark, Routine routine) {
        if (offer instanceof ResumeOffer.GoOn) {
            appearance.playedAt(Math.clamp(bookmark.ratePercent(), Rate.SLOWEST, Rate.FASTEST));
            toPlayer(routine, Resuming.from(bookmark, routine), bookmark.fitTo());
        } else {
            journal.forget();
            toBefore(routine, Optional.empty());
        }
    }

    /**
     * @param fitTo the length to begin with; empty for the routine's own
     */
    void toBefore(Routine routine, Optional<Duration> fitTo) {
        gallery.goOn();
        AtomicReference<BeforeViewModel> page = new AtomicReference<>();
        BeforeViewModel model = new BeforeViewModel(routine, fitTo, breaths, new BeforeViewModel.Ways(
                arranged -> plays.toPlayer(
                        new PlayScreens.Played(routine, arranged, page.get().wantedProperty().get()), Duration.ZERO),
                () -> toBreathing(page.get()), () -> shows.toClient(routine, () -> toBefore(page.get())), this::toLibrary));
        page.set(model);
        toBefore(model);
    }

    private void toBefore(BeforeViewModel model) {
        again = () -> toBefore(model);
        BeforeView view = new BeforeView(model, words(BeforeView.class), keys.keys(Act.LEAVE), tools());
        view.addAside(handouts.button(model.scoreProperty()::get));
        shell.show(new BeforeScreen(model, view, this::toSettings));
    }

    private void toBreathing(BeforeViewModel model) {
        again = () -> toBreathing(model);
        Runnable done = () -> toBefore(model);
        BreathView view = new BreathView(
                model, words(BreathView.class), keys.keys(Act.LEAVE), tools(), done);
        shell.show(new BreathScreen(view, done, this::toSettings));
    }

    /**
     * Plays at once.
     *
     * @param at where to begin
     * @param fitTo the length to play it in; empty for its own
     */
    void toPlayer(Routine routine, Duration at, Optional<Duration> fitTo) {
        plays.toPlayer(new PlayScreens.Played(routine, Arrangement.of(routine, fitTo, breaths.load()), fitTo), at);
    }

    /** The settings over the page there is, which is back unchanged afterwards. */
    private void toSettings() {
        gallery.rest();
        shell.cover(settings());
    }

    private SettingsScreen settings() {
        SettingsViewModel model = new SettingsViewModel(appearance.settingsProperty(), appearance::change, people,
                sounds, ear, journal, this::fromSettings);
        SettingsView view = new SettingsView(model, words(SettingsView.class),
                keys.keys(Act.LEAVE), keys.key(Act.ACROSS_THE_ROOM), keys, settingsTools());
        return new SettingsScreen(model, view);
    }

    /** Says everything in the language that is spoken by now: the page on show at once, one it covers when it is back. */
    void speak() {
        if (shell.covers()) {
            stale = true;
            SettingsScreen screen = settings();
            shell.exchange(screen);
            screen.view().chooseLanguages();
        } else {
            again.run();
        }
    }

    private void fromSettings() {
        if (stale) {
            stale = false;
            again.run();
        } else {
            shell.uncover();
        }
        if (!shell.screen().place().isPlayedByKeys()) {
            gallery.goOn();
        }
    }

    private Messages words(Class<?> view) {
        return Messages.beside(view, locale.get());
    }

    private HBox tools() {
        return Styles.styled(new HBox(tool(Act.SETTINGS, Icon.SETTINGS), tool(WindowAct.THEME, Icon.THEME),
                tool(WindowAct.FULL_SCREEN, Icon.FULL_SCREEN), tool(WindowAct.HELP, Icon.HELP)), "tools");
    }

    private Node settingsTools() {
        return Styles.styled(new HBox(tool(WindowAct.FULL_SCREEN, Icon.FULL_SCREEN),
                tool(WindowAct.HELP, Icon.HELP)), "tools");
    }

    private IconButton tool(Deed act, Icon icon) {
        return new IconButton(icon, keys.name(act), keys.keys(act), () -> shell.perform(act));
    }
}
