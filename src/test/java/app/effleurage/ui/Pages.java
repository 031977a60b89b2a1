package app.effleurage.ui;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Plan;
import app.effleurage.journal.Settings;
import app.effleurage.playback.ManualTimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.sound.voice.Voice;
import app.effleurage.text.Messages;
import app.effleurage.ui.after.AfterView;
import app.effleurage.ui.after.AfterViewModel;
import app.effleurage.ui.before.BeforeView;
import app.effleurage.ui.before.BeforeViewModel;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.before.BreathView;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.handout.HandoutSheet;
import app.effleurage.ui.handout.HandoutViewModel;
import app.effleurage.ui.handout.HandoutWords;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.intake.ClashSheet;
import app.effleurage.ui.intake.FaultySheet;
import app.effleurage.ui.intake.IntakeSum;
import app.effleurage.ui.journal.HistoryQuestion;
import app.effleurage.ui.journal.JournalKeeper;
import app.effleurage.ui.journal.JournalView;
import app.effleurage.ui.journal.JournalViewModel;
import app.effleurage.ui.journal.ResumeOffer;
import app.effleurage.ui.journal.ResumeSheet;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.KeySheet;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.WindowAct;
import app.effleurage.ui.library.FaultyFile;
import app.effleurage.ui.library.LibraryView;
import app.effleurage.ui.library.LibraryViewModel;
import app.effleurage.ui.player.PlayerTools;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.presenter.AudienceView;
import app.effleurage.ui.presenter.ClientView;
import app.effleurage.ui.presenter.ClientViewModel;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.LessonClock;
import app.effleurage.ui.presenter.PresenterView;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.settings.Ear;
import app.effleurage.ui.settings.SettingsView;
import app.effleurage.ui.settings.SettingsViewModel;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import app.effleurage.ui.theme.TypeSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The pages of the window, made by hand and laid out in no window at all. JavaFX thread. */
final class Pages {

    /** A window's size. */
    record Size(int width, int height) {

        static Size of(String text) {
            String[] parts = text.split("x");
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    private final Locale locale;
    private final KeyMap keys;
    private final Size size;
    private final Theme theme;
    private final double text;
    /** What sheets lie over. */
    private Node beneath = new Region();

    Pages(Size size, Theme theme) {
        this(size, theme, 1);
    }

    /**
     * @param text how many times as large as designed words are
     */
    Pages(Size size, Theme theme, double text) {
        this(size, theme, text, Locale.ENGLISH);
    }

    Pages(Size size, Theme theme, double text, Locale locale) {
        Fonts.load(Path.of("."), Letters.of(locale));
        this.locale = locale;
        keys = new KeyMap(locale);
        this.size = size;
        this.text = text;
        this.theme = theme;
    }

    /** Lays the sheets that are asked for from here on over the library, as the window does. */
    Pages overLibrary(List<Routine> routines, Function<Routine, Node> pictures) {
        beneath = libraryView(routines, List.of(), pictures);
        return this;
    }

    private Scene sheet(Node sheet) {
        return page(new StackPane(beneath, sheet));
    }

    /** While files hang above the window. */
    Scene dropping() {
        return sheet(DropTarget.hint(Words.wrapped(IntakeSum.whenLetGo(words(IntakeSum.class)), Styles.TITLE)));
    }

    /** With a line at the foot that says what was done. */
    Scene quietLine(String said) {
        return sheet(QuietLine.line(said));
    }

    Scene library(List<Routine> routines, List<FaultyFile> faulty, Function<Routine, Node> pictures) {
        return page(libraryView(routines, faulty, pictures));
    }

    private LibraryView libraryView(List<Routine> routines, List<FaultyFile> faulty,
            Function<Routine, Node> pictures) {
        LibraryViewModel model =
                new LibraryViewModel("/home/someone/.local/share/effleurage/routines", _ -> { }, _ -> { },
                        () -> { });
        model.show(routines, faulty);
        LibraryView view = new LibraryView(model, words(LibraryView.class), pictures, tools());
        view.setEm(pageEm());
        return view;
    }

    Scene before(Routine routine) {
        BeforeView view = new BeforeView(before(routine, BreathChoice.AS_WRITTEN), words(BeforeView.class),
                keys.keys(Act.LEAVE), tools());
        view.addAside(handOver());
        return before(view);
    }

    private PillButton handOver() {
        return new PillButton(HandoutWords.button(words(HandoutWords.class)), Icon.SHARE, PillButton.Voice.QUIET,
                () -> { });
    }

    private Scene before(BeforeView view) {
        view.setRoom(size.width / pageEm());
        return page(view);
    }

    Scene breathing(Routine routine, BreathChoice choice) {
        BreathView view = new BreathView(before(routine, choice), words(BreathView.class), keys.keys(Act.LEAVE),
                tools(), () -> { });
        view.setRoom(size.width / pageEm());
        return page(view);
    }

    private static BeforeViewModel before(Routine routine, BreathChoice choice) {
        return new BeforeViewModel(routine, Optional.empty(), BreathChoices.inMemory(choice),
                new BeforeViewModel.Ways(_ -> { }, () -> { }, () -> { }, () -> { }));
    }

    Scene after(Routine routine, Node picture) {
        Score score = Composer.compose(routine).score().orElseThrow();
        AfterView view = new AfterView(new AfterViewModel(score, () -> { }, () -> { }), words(AfterView.class), picture);
        view.addWay(handOver().large());
        view.setRoom(size.width / pageEm());
        return page(view);
    }

    /** The settings with one of its sections open, by its place in the list from 0. */
    Scene settings(int section, Settings chosen) {
        return settings(section, chosen, SampleSounds.VOICES);
    }

    /**
     * @param voices the system's speech
     */
    Scene settings(int section, Settings chosen, List<Voice> voices) {
        return settings(section, chosen, voices, _ -> () -> { });
    }

    /**
     * @param ear what the microphone hears, at once
     */
    Scene settings(int section, Settings chosen, List<Voice> voices, Ear ear) {
        SettingsViewModel model = new SettingsViewModel(new SimpleObjectProperty<>(chosen), _ -> { },
                FacePeople.in(Path.of("assets/faces")).all(), new SampleSounds(voices, _ -> { }), ear,
                new SampleHistory(HistoryChoice.KEEP), () -> { });
        SettingsView view = new SettingsView(model, words(SettingsView.class), keys.keys(Act.LEAVE),
                keys.key(Act.ACROSS_THE_ROOM), keys, tools());
        view.setRoom(size.width / pageEm());
        Scene scene = page(view);
        ((ToggleButton) view.lookupAll(".sections > .pill").toArray()[section]).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    Scene journal(JournalViewModel.Content content, boolean erasing) {
        JournalViewModel model = new JournalViewModel(new NobodysKeeper(), SampleRoutines.all(),
                LocalDate.of(2026, 11, 24), DayOfWeek.MONDAY, () -> { });
        JournalView view = new JournalView(model, words(JournalView.class), keys.keys(Act.LEAVE), tools());
        view.setRoom(size.width / pageEm());
        model.show(content);
        if (erasing) {
            model.erase();
        }
        return page(view);
    }

    Scene afterWithQuestion(Routine routine, Node picture) {
        Score score = Composer.compose(routine).score().orElseThrow();
        AfterView view = new AfterView(
                new AfterViewModel(score, () -> { }, () -> { }), words(AfterView.class), picture);
        view.addWay(handOver().large());
        view.setRoom(size.width / pageEm());
        view.ask(new HistoryQuestion(words(JournalView.class), _ -> { }));
        return page(view);
    }

    Scene resume(ResumeOffer offer) {
        return sheet(new ResumeSheet(offer, words(JournalView.class), () -> { }, () -> { }));
    }

    /** The question about a routine whose place is taken. */
    Scene clash(Intake.Found.Clash clash) {
        return sheet(new ClashSheet(clash, words(ClashSheet.class), _ -> { }));
    }

    Scene faultySheet(List<FaultyFile> files) {
        return sheet(new FaultySheet(files, words(FaultySheet.class), () -> { }));
    }

    /** What can be given away of a routine, or how far something given away is. */
    Scene handout(Score score, boolean hasFfmpeg, State state) {
        SampleHandouts handouts = new SampleHandouts(hasFfmpeg);
        HandoutViewModel model = handouts.model(score);
        HandoutSheet sheet = new HandoutSheet(model, words(HandoutSheet.class), () -> { });
        handouts.show(model, state);
        return sheet(sheet);
    }

    Scene keySheet() {
        return sheet(new KeySheet(keys, Place.PLAYER, words(KeySheet.class), () -> { }));
    }

    Scene presenterKeySheet() {
        return sheet(new KeySheet(keys, Place.PRESENTER, words(KeySheet.class), () -> { }));
    }

    /** What is settled before a routine is shown, with so many groups of cautions gone through. */
    Scene client(Routine routine, int ticked) {
        ClientViewModel model = new ClientViewModel(routine, locale, BreathChoices.inMemory(BreathChoice.AS_WRITTEN),
                new ClientViewModel.Ways((_, _) -> { }, (_, _, _) -> { }, () -> { }));
        for (int i = 0; i < ticked; i++) {
            model.tickNext();
        }
        ClientView view = new ClientView(model, words(ClientView.class), keys.keys(Act.LEAVE),
                keys.keys(Act.START, Place.CLIENT), tools());
        view.addWay(handOver().large());
        view.setRoom(size.width / pageEm());
        return page(view);
    }

    /** A routine that is shown, at a position. */
    DemoViewModel demo(Score score, long nanos) {
        Transport transport = new Transport(Timeline.of(score), new ManualTimeSource());
        PlayerViewModel player = new PlayerViewModel(score, transport, new ManualTimeSource(), () -> { });
        DemoViewModel model = new DemoViewModel(player, transport,
                new LessonClock(new ManualTimeSource(), Duration.ofMinutes(15)), false);
        transport.play();
        transport.seek(nanos);
        return model;
    }

    Scene presenter(DemoViewModel model, StageView stage, ScreenPlan plan, IntFunction<Image> pictures) {
        PresenterView view = new PresenterView(model, words(PresenterView.class), keys, stage, _ -> { }, tools());
        view.show(plan, true);
        for (int step = 0; step < model.score().steps().size(); step++) {
            view.setPicture(step, pictures.apply(step));
        }
        return dressed(view, TypeSize.presenter(size.width, size.height, text));
    }

    Scene audience(DemoViewModel model, StageView stage, Supplier<StageView> another) {
        return dressed(new AudienceView(model, words(AudienceView.class), stage, another),
                TypeSize.player(size.width, size.height, 1));
    }

    Scene trouble() {
        Trouble trouble = new Trouble("EF-12AB", "java.lang.IllegalStateException: a frame failed\n\tat somewhere");
        return sheet(new TroubleSheet(trouble, Messages.beside(EffleurageWindow.class, locale), () -> { }));
    }

    /** A player that plays, and the transport to move it with. */
    record Player(Scene scene, PlayerView view, PlayerViewModel model, Transport transport) {

        /** Lays everything out for the position it is at. */
        void layOut() {
            view.applyCss();
            view.layout();
        }
    }

    Player player(Score score, Region stage) {
        Transport transport = new Transport(Timeline.of(score), new ManualTimeSource());
        PlayerViewModel model = new PlayerViewModel(score, transport, new ManualTimeSource(), () -> { });
        PlayerView view = new PlayerView(model, words(PlayerView.class), keys, stage, new PlayerTools(keys, _ -> { }));
        transport.play();
        double em = TypeSize.player(size.width, size.height, text);
        view.setEm(em);
        return new Player(dressed(view, em), view, model, transport);
    }

    /** A stage for which no drawing may be wanting. */
    static StageView stage(Locale locale) {
        try {
            return new StageView(Path.of("assets"), locale, fault -> {
                throw new IllegalStateException(fault);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double pageEm() {
        return TypeSize.page(size.width, size.height, text);
    }

    private Scene page(Parent root) {
        return dressed(root, pageEm());
    }

    private Scene dressed(Parent root, double em) {
        StackPane shell = new StackPane(root);
        shell.getStyleClass().add("shell");
        shell.getStylesheets().add(Shell.class.getResource("shell.css").toExternalForm());
        shell.setStyle("-fx-font-size: " + em + "px;");
        Scene scene = new Scene(shell, size.width, size.height);
        theme.wear(scene, locale);
        shell.resize(size.width, size.height);
        shell.applyCss();
        shell.layout();
        return scene;
    }

    private Node tools() {
        return new HBox(tool(Act.SETTINGS, Icon.SETTINGS), tool(WindowAct.THEME, Icon.THEME),
                tool(WindowAct.FULL_SCREEN, Icon.FULL_SCREEN), tool(WindowAct.HELP, Icon.HELP));
    }

    private IconButton tool(Deed act, Icon icon) {
        return new IconButton(icon, keys.name(act), keys.keys(act), () -> { });
    }

    private Messages words(Class<?> beside) {
        return Messages.beside(beside, locale);
    }

    private static final class NobodysKeeper implements JournalKeeper {
        @Override
        public void choose(HistoryChoice choice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void export() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void plan(Plan plan) {
            throw new UnsupportedOperationException();
        }
    }
}
