package app.effleurage.ui;

import app.effleurage.journal.Bookmark;
import app.effleurage.journal.Look;
import app.effleurage.journal.ViewChoice;
import app.effleurage.playback.Rate;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.after.AfterView;
import app.effleurage.ui.after.AfterViewModel;
import app.effleurage.ui.before.BeforeView;
import app.effleurage.ui.before.BeforeViewModel;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.before.BreathView;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.journal.HistoryQuestion;
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
import app.effleurage.ui.player.PlayerTools;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
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
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Makes the pages and knows which follows which: library, before, player, end, and back. */
final class Screens {

    private final Shell shell;
    private final KeyMap keys;
    private final Supplier<Locale> locale;
    private final Appearance appearance;
    private final LibraryViewModel library;
    private final Gallery gallery;
    private final BreathChoices breaths;
    private final List<FacePerson> people;
    private final Supplier<StageView> stages;
    private final Supplier<FrameClock> clocks;
    private final ObservableBooleanValue seen;
    private final Consumer<Throwable> onFailure;
    private final Sitting.Company company;
    private final Sounds sounds;
    private final Ear ear;
    private final JournalDesk journal;
    private final ShowScreens shows;
    private final HandoutDesk handouts;
    private final MediaRoom media;
    /** Makes the page on show anew, or the one that the settings cover. */
    private Runnable again = () -> { };
    /** Whether what the settings cover still speaks the language from before. */
    private boolean stale;

    /** What is shared by all pages; made once, by {@link EffleurageWindow}. */
    record Parts(Shell shell, KeyMap keys, Supplier<Locale> locale, Appearance appearance, Gallery gallery,
            BreathChoices breaths, List<FacePerson> people, Supplier<StageView> stages,
            Supplier<FrameClock> clocks, ObservableBooleanValue seen, Consumer<Throwable> onFailure,
            String folder, Runnable onFolderWanted, Sitting.Company company, Sounds sounds, Ear ear,
            DemoRoom demos, HandoutDesk handouts, MediaRoom media) {
    }

    /**
     * A routine on its way through the player.
     *
     * @param routine as its file says, to come back to
     * @param arranged as it is played
     * @param fitTo what the page before the start was left with
     */
    private record Played(Routine routine, Arrangement arranged, Optional<Duration> fitTo) {
    }

    Screens(Parts parts) {
        shell = parts.shell;
        keys = parts.keys;
        locale = parts.locale;
        appearance = parts.appearance;
        gallery = parts.gallery;
        breaths = parts.breaths;
        people = parts.people;
        stages = parts.stages;
        clocks = parts.clocks;
        seen = parts.seen;
        onFailure = parts.onFailure;
        company = parts.company;
        sounds = parts.sounds;
        ear = parts.ear;
        journal = company.journal();
        handouts = parts.handouts;
        media = parts.media;
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
        ResumeOffer offer = Resuming.offer(bookmark, routine, Instant.ofEpochMilli(company.time().wallMillis()), locale.get());
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
                arranged -> toPlayer(new Played(routine, arranged, page.get().wantedProperty().get()), Duration.ZERO),
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
        toPlayer(new Played(routine, Arrangement.of(routine, fitTo, breaths.load()), fitTo), at);
    }

    /**
     * Plays at once.
     *
     * @param at where to begin
     */
    private void toPlayer(Played played, Duration at) {
        Score score = played.arranged.score();
        gallery.rest();
        appearance.played(score.routine().id());
        show(played, Sitting.ofOnesOwn(company, played.routine, score, played.fitTo, at,
                appearance.settingsProperty().get()));
    }

    private void show(Played played, Sitting sitting) {
        Score score = played.arranged.score();
        PlayerViewModel model = new PlayerViewModel(score, sitting.transport(), company.time(), () -> toEnd(played));
        StageView stage = stages.get();
        // It may have been looked at otherwise while something was shown on it.
        stage.setLookFrom(Optional.empty(), Optional.empty());
        stage.setOverlays(Set.of());
        stage.setScore(score);
        stage.show(model.momentProperty().get());
        model.momentProperty().addListener(
                (_, _, moment) -> stage.follow(moment, model.stateProperty().get().rate()));
        model.stateProperty().addListener((_, before, now) -> {
            if (!now.rate().equals(before.rate())) {
                appearance.playedAt(now.rate().percent());
            }
        });
        PlayerTools buttons = new PlayerTools(keys, shell::perform);
        PlayerView view = new PlayerView(model, words(PlayerView.class), keys, stage, buttons);
        view.setBreathNotes(played.arranged.notes());
        sitting.onNote(view::setNote);
        Runnable unfollow = Wishes.follow(appearance, look -> wear(look, stage, view), stage::setReducedMotion, sitting);
        Runnable unheard = media.follow(sitting.transport(), score.routine().about().title().in(locale.get()));
        PlayerScreen screen = new PlayerScreen(model, view, sitting, clocks.get(), seen, onFailure,
                new PlayerScreen.Ways(() -> toBefore(played.routine, played.fitTo), appearance::toggleFacing,
                        appearance::toggleAcrossTheRoom, this::toSettings, () -> {
                            unfollow.run();
                            unheard.run();
                        }));
        screen.hear(ear, company.time());
        again = () -> {
            sitting.handOver();
            show(played, sitting);
        };
        shell.show(screen);
    }

    private void toEnd(Played played) {
        again = () -> toEnd(played);
        gallery.goOn();
        AfterViewModel model = new AfterViewModel(played.arranged.score(), () -> toPlayer(played, Duration.ZERO), this::toLibrary);
        AfterView view = new AfterView(model, words(AfterView.class), gallery.still(played.routine));
        view.addWay(handouts.button(played.arranged::score).large());
        if (journal.wantsToAsk()) {
            view.ask(new HistoryQuestion(words(JournalView.class), journal::answer));
        }
        shell.show(new AfterScreen(model, view, this::toSettings));
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

    private static void wear(Look look, StageView stage, PlayerView view) {
        look.person().ifPresent(stage::setPerson);
        stage.setFacing(look.view() == ViewChoice.FACING);
        view.setAcrossTheRoom(look.isAcrossTheRoom());
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
