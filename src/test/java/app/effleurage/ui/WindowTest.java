package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.effleurage.claps.Level;
import app.effleurage.claps.live.ClapListener;
import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.heard.SameThread;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Bookmark;
import app.effleurage.journal.Hearing;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Journal;
import app.effleurage.journal.Look;
import app.effleurage.journal.Playback;
import app.effleurage.journal.Settings;
import app.effleurage.journal.UserFolders;
import app.effleurage.mediakeys.MediaKeys;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.View;
import app.effleurage.sound.Channel;
import app.effleurage.text.Messages;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.KeySheet;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.presenter.ClientViewModel;
import app.effleurage.ui.presenter.Curtain;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.Scenery;
import app.effleurage.ui.settings.SettingsView;
import app.effleurage.ui.stage.Overlay;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window as a person uses it, by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private static final Locale LOCALE = Locale.ENGLISH;

    private final HandTurnedTime time = new HandTurnedTime();
    private final HandTurnedFrames frames = new HandTurnedFrames();
    private final SimpleBooleanProperty seen = new SimpleBooleanProperty(true);
    private final TroubleDesk troubles = new TroubleDesk();
    private final List<Settings> kept = new ArrayList<>();
    // Nothing to be heard: who puts the window away cannot follow by ear.
    private final Appearance appearance = new Appearance(silent(), kept::add);
    private final List<ClapListener> ears = new ArrayList<>();
    private final List<Hearing> tried = new ArrayList<>();
    private final List<Bookmark> offered = new ArrayList<>();
    @TempDir
    static Path home;
    private Journal journal;
    private JournalDesk desk;
    private final CountingAwake awake = new CountingAwake();
    private final HandTurnedFrames lesson = new HandTurnedFrames();
    private final HandTurnedFrames unseen = new HandTurnedFrames();
    private final FakeMediaKeys media = new FakeMediaKeys();
    private final SampleHandouts handouts = new SampleHandouts(true);
    private Path routinesFolder;
    private Shell shell;
    private KeyMap keys;
    private Screens screens;
    private Locale spoken = LOCALE;

    @Start
    void open(Stage window) throws IOException {
        Fonts.load(Path.of("."), Letters.LATIN);
        keys = new KeyMap(LOCALE);
        window.setX(0);
        window.setY(0);
        window.setWidth(1000);
        window.setHeight(800);
        shell = new Shell(window, keys, Messages.beside(EffleurageWindow.class, LOCALE), appearance, troubles);
        Gallery gallery = new Gallery((theme, look, height) -> new StillPictures(stage(), theme, look, height),
                appearance, new HandTurnedFrames(), new HandTurnedFrames(), seen);
        Path own = Files.createTempDirectory(home, "user");
        journal = Journal.in(new UserFolders(own, own, own, own),
                () -> Instant.ofEpochMilli(time.wallMillis()), () -> ZoneOffset.UTC);
        desk = new JournalDesk(journal, new OnTheSpot(), time, LOCALE, (_, _) -> { });
        desk.open(offered::add);
        screens = new Screens(new Screens.Parts(shell, keys, () -> spoken, appearance, gallery,
                BreathChoices.inMemory(BreathChoice.AS_WRITTEN), FacePeople.in(Path.of("assets/faces")).all(),
                WindowTest::stage, () -> frames, seen, troubles::report, "/own", () -> { },
                new Sitting.Company(time, sounds(own), awake, new MediaRoom(media, shell, new OnTheSpot()), desk, unseen,
                        () -> spoken), new SampleSounds(List.of(), tried::add),
                listener -> {
                    ears.add(listener);
                    return () -> ears.remove(listener);
                }, demos(window, own), new HandoutDesk(shell, appearance, new HandoutDesk.Tools(handouts,
                        (_, _) -> handouts.printer, (_, _) -> handouts.destination, handouts.elsewhere,
                        new QuietLine(shell, time, new HandTurnedFrames())), () -> spoken)));
        screens.toLibrary();
        screens.library().show(SampleRoutines.all(), List.of());
        window.show();
    }

    /** As the program's window does it when another language is chosen. */
    private void speak(FxRobot robot, Locale locale) {
        robot.interact(() -> {
            spoken = locale;
            Fonts.load(Path.of("."), Letters.of(locale));
            keys.speak(locale);
            shell.speak(Messages.beside(EffleurageWindow.class, locale));
            screens.speak();
        });
    }

    private String shownTitle() {
        return ((Labeled) shell.screen().node().lookup(".text-display")).getText();
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndARoutineThatPlaysIsNotLost(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.RIGHT);
        PlayerScreen before = (PlayerScreen) shell.screen();
        robot.type(KeyCode.S);
        long position = before.state().positionNanos();
        assertThat(shownTitle()).isEqualTo(Messages.beside(SettingsView.class, LOCALE).get("title"));

        speak(robot, Locale.of("ar"));

        assertThat(shell.screen().place()).isEqualTo(Place.SETTINGS);
        assertThat(shell.scene().getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(shownTitle()).isEqualTo(Messages.beside(SettingsView.class, Locale.of("ar")).get("title"));

        robot.type(KeyCode.ESCAPE);
        PlayerScreen after = (PlayerScreen) shell.screen();
        assertThat(after).isNotSameAs(before);
        assertThat(after.state().positionNanos()).isEqualTo(position).isPositive();
        assertThat(desk.wantsToAsk()).isFalse();
        assertThat(after.state().phase()).isInstanceOf(Phase.Paused.class);

        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);
    }

    @Test
    void aRoutineIsChosenStartedPausedAndSteppedByKeysAlone(FxRobot robot) {
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);

        robot.type(KeyCode.DIGIT5);
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);

        robot.type(KeyCode.ENTER);
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        draw(robot);
        assertThat(state().phase()).isInstanceOf(Phase.Playing.class);

        robot.type(KeyCode.SPACE);
        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);

        robot.type(KeyCode.SPACE);
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(state().step()).isEqualTo(1);

        robot.type(KeyCode.PAGE_UP);
        assertThat(state().step()).isZero();
    }

    @Test
    void theDesktopsKeysForMediaDoWhatTheirLikeDoAndOnlyWhileARoutineIsOpen(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        assertThat(media.told).containsExactly("Circulation", "plays");

        robot.interact(() -> media.onKey.accept(MediaKeys.Key.NEXT));
        assertThat(state().step()).isEqualTo(1);
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.PLAY));
        assertThat(state().phase()).isInstanceOf(Phase.Playing.class);
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.STOP));
        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.PAUSE));
        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.PLAY_OR_PAUSE));
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);
        robot.type(KeyCode.F1);
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.PREVIOUS));
        assertThat(state().step()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);

        assertThat(media.told).last().isEqualTo("left");
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.PLAY));
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
    }

    @Test
    void theDesktopsKeysForMediaStayWithARoutineThatGoesOnInAnotherLanguage(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.S);
        speak(robot, Locale.GERMAN);
        robot.type(KeyCode.ESCAPE);

        assertThat(media.told).last().isEqualTo(SampleRoutines.all().getFirst().about().title().in(Locale.GERMAN));
        robot.interact(() -> media.onKey.accept(MediaKeys.Key.NEXT));
        assertThat(state().step()).isEqualTo(1);

        robot.type(KeyCode.ESCAPE);
        assertThat(media.told).last().isEqualTo("left");
    }

    @Test
    void aRoutineIsHandedOverFromItsPageAndClosingTheSheetGivesUpWhatIsMade(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.clickOn("Hand over");
        assertThat(shell.scene().getFocusOwner()).isInstanceOfSatisfying(Button.class,
                first -> assertThat(first.getText()).isEqualTo("Save the card\u2026"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("Give it up").tryQuery()).isPresent();
        robot.interact(handouts.elsewhere::work);
        assertThat(robot.lookup(".handout-told").queryAs(Label.class).getText()).startsWith("The card is in ");

        robot.clickOn("Save the card\u2026");
        robot.type(KeyCode.ESCAPE);
        robot.interact(handouts.elsewhere::work);
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
        assertThat(handouts.made).filteredOn(Handouts.Card.class::isInstance).hasSize(1);
        assertThat(robot.lookup(".quiet-line").queryAs(Label.class).getText()).isEqualTo("Given up; nothing was written.");
    }

    @Test
    void escapeGoesBackOnePageAtATime(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);
    }

    @Test
    void theSheetOfKeysOpensAndClosesAnywhereAndHoldsOtherKeysBack(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".keys-sheet").tryQuery()).isPresent();

        robot.type(KeyCode.DIGIT1);
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".keys-sheet").tryQuery()).isEmpty();

        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(node -> node instanceof KeySheet).tryQuery()).isPresent();
    }

    @Test
    void aClickOnTheStagePausesAndASecondCountsBackIn(FxRobot robot) {
        start(robot, KeyCode.DIGIT2);

        robot.clickOn(".stage");
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));

        robot.clickOn(".stage");
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);
    }

    @Test
    void aRoutinePlaysToItsEndAndComesToACalmClose(FxRobot robot) {
        start(robot, KeyCode.DIGIT3);

        play(robot, Duration.ofMinutes(4).plusSeconds(29));
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);

        play(robot, Duration.ofSeconds(2));
        assertThat(shell.screen().place()).isEqualTo(Place.END);
        assertThat(frames.isRunning()).isFalse();

        robot.type(KeyCode.R);
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        assertThat(state().positionNanos()).isZero();
    }

    @Test
    void whereARoutineIsIsKeptWhileItPlaysAndAtItsEndNoMore(FxRobot robot) {
        start(robot, KeyCode.DIGIT3);
        play(robot, Duration.ofSeconds(100));
        Bookmark kept = journal.bookmark().load().bookmark().orElseThrow();
        assertThat(kept.place().positionNanos()).isBetween(
                state().positionNanos() - Duration.ofSeconds(6).toNanos(), state().positionNanos());

        robot.type(KeyCode.SPACE);
        assertThat(journal.bookmark().load().bookmark().orElseThrow().place().positionNanos())
                .isEqualTo(state().positionNanos());

        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        draw(robot);
        play(robot, Duration.ofMinutes(5));
        assertThat(shell.screen().place()).isEqualTo(Place.END);
        assertThat(journal.bookmark().load().bookmark()).isEmpty();
    }

    @Test
    void anInterruptedRoutineIsOfferedAndGoesOnFromTheStartOfItsStep(FxRobot robot) {
        start(robot, KeyCode.DIGIT3);
        play(robot, Duration.ofSeconds(100));
        int step = state().step();
        long position = state().positionNanos();
        robot.interact(() -> screens.toLibrary());
        robot.interact(() -> desk.open(screens::offer));

        robot.type(KeyCode.ENTER);

        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        assertThat(state().step()).isEqualTo(step).isPositive();
        assertThat(state().positionNanos()).isLessThan(position);
    }

    @Test
    void aBookmarkOlderThanADayIsForgottenAndOneOfAChangedRoutineBeginsAfresh(FxRobot robot) throws IOException {
        Bookmark changed = new Bookmark(new Bookmark.Content("circulation", "other"), new Bookmark.Place(1, 1),
                Optional.empty(), 100, Instant.ofEpochMilli(time.wallMillis()));
        journal.bookmark().save(changed);
        robot.interact(() -> desk.open(screens::offer));
        robot.type(KeyCode.ENTER);
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
        assertThat(journal.bookmark().load().bookmark()).isEmpty();

        journal.bookmark().save(changed);
        time.pass(Duration.ofHours(25));
        robot.interact(() -> desk.open(offered::add));
        assertThat(offered).isEmpty();
        assertThat(journal.bookmark().load().bookmark()).isEmpty();
    }

    @Test
    void aHistoryIsAskedAboutOnceAndTheRoutineJustPlayedIsItsFirstEntry(FxRobot robot) {
        start(robot, KeyCode.DIGIT3);
        play(robot, Duration.ofMinutes(5));
        assertThat(journal.history().load().entries()).isEmpty();

        robot.clickOn(".history-question .pill");
        assertThat(journal.history().load().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.finished()).isTrue();
            assertThat(entry.played()).isEqualTo(Duration.ofSeconds(270));
        });

        robot.type(KeyCode.R);
        draw(robot);
        play(robot, Duration.ofMinutes(5));
        assertThat(robot.lookup(".history-question").tryQuery()).isEmpty();
        assertThat(journal.history().load().entries()).hasSize(2);
    }

    @Test
    void whoWantsNoHistoryHasNoneAndIsNotAskedAgain(FxRobot robot) {
        start(robot, KeyCode.DIGIT3);
        play(robot, Duration.ofMinutes(5));
        robot.interact(() -> desk.answer(false));
        robot.type(KeyCode.R);
        draw(robot);
        play(robot, Duration.ofMinutes(5));

        assertThat(robot.lookup(".history-question").tryQuery()).isEmpty();
        assertThat(journal.history().load().entries()).isEmpty();
        assertThat(journal.choice().load().choice()).isEqualTo(HistoryChoice.NONE);
    }

    @Test
    void aHistoryIsSwitchedInTheSettingsTooAndThenNotAskedAbout(FxRobot robot) {
        robot.type(KeyCode.S);
        robot.interact(() -> section(robot, "While it plays").fire());
        robot.clickOn("Keep one");
        assertThat(journal.choice().load().choice()).isEqualTo(HistoryChoice.KEEP);
        robot.type(KeyCode.ESCAPE);

        start(robot, KeyCode.DIGIT3);
        play(robot, Duration.ofMinutes(5));
        assertThat(robot.lookup(".history-question").tryQuery()).isEmpty();
        assertThat(journal.history().load().entries()).hasSize(1);

        robot.type(KeyCode.S);
        robot.interact(() -> section(robot, "While it plays").fire());
        robot.clickOn("Keep none");
        assertThat(journal.choice().load().choice()).isEqualTo(HistoryChoice.NONE);
    }

    @Test
    void theJournalOpensByItsKeyAndKeepsWhatIsPlanned(FxRobot robot) {
        robot.type(KeyCode.J);
        assertThat(shell.screen().place()).isEqualTo(Place.JOURNAL);

        robot.clickOn(".plan > .pill");
        assertThat(journal.plan().load().plan().entries()).hasSize(1);

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);
    }

    @Test
    void playingBeginsOnlyOnceTheFirstFrameIsDrawn(FxRobot robot) {
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(state().phase()).isInstanceOf(Phase.Ready.class);

        time.pass(Duration.ofSeconds(9));
        robot.interact(frames::next);
        time.pass(Duration.ofSeconds(9));
        robot.interact(frames::next);

        assertThat(state().phase()).isInstanceOf(Phase.Playing.class);
        assertThat(state().positionNanos()).isZero();
    }

    @Test
    void framesRunOnlyWhileItPlaysAndCanBeSeen(FxRobot robot) {
        assertThat(frames.isRunning()).isFalse();
        start(robot, KeyCode.DIGIT1);
        assertThat(frames.isRunning()).isTrue();

        robot.type(KeyCode.SPACE);
        assertThat(frames.isRunning()).isFalse();

        robot.type(KeyCode.SPACE);
        assertThat(frames.isRunning()).isTrue();

        robot.interact(() -> seen.set(false));
        assertThat(frames.isRunning()).isFalse();
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.Hidden()));
    }

    @Test
    void whoFollowsByEarMayPutTheWindowAway(FxRobot robot) {
        robot.interact(() -> appearance.change(Settings.DEFAULT));
        start(robot, KeyCode.DIGIT1);

        robot.interact(() -> seen.set(false));

        assertThat(frames.isRunning()).isFalse();
        assertThat(unseen.isRunning()).isTrue();
        assertThat(state().phase()).isEqualTo(new Phase.Playing());
        // Whatever becomes of the sound meanwhile, playing goes on.
        robot.interact(() -> {
            appearance.change(silent());
            time.pass(Duration.ofMillis(500));
            unseen.next();
        });
        assertThat(unseen.isRunning()).isTrue();
        assertThat(state().phase()).isEqualTo(new Phase.Playing());
        robot.interact(() -> seen.set(true));
        assertThat(unseen.isRunning()).isFalse();
        assertThat(frames.isRunning()).isTrue();
    }

    @Test
    void theMachineIsKeptAwakeWhileItPlaysAndOnlyThen(FxRobot robot) {
        assertThat(awake.isHeld()).isFalse();
        start(robot, KeyCode.DIGIT1);
        assertThat(awake.isHeld()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(awake.isHeld()).isFalse();
        robot.type(KeyCode.SPACE);
        assertThat(awake.isHeld()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(awake.isHeld()).isFalse();
    }

    @Test
    void aLockedPlayerStaysUntilItIsUnlocked(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.K);

        robot.type(KeyCode.ESCAPE, KeyCode.PAGE_DOWN, KeyCode.SPACE);
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        assertThat(state().step()).isZero();
        assertThat(state().phase()).isInstanceOf(Phase.Playing.class);

        robot.type(KeyCode.K, KeyCode.PAGE_DOWN);
        assertThat(state().step()).isEqualTo(1);
    }

    @Test
    void twoClapsPauseAndGoOnAlsoWhenLockedAndNotUnderTheSettings(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.K);

        clap(robot);
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));
        clap(robot);
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);
        assertThat(state().locked()).isTrue();

        robot.type(KeyCode.K, KeyCode.S);
        assertThat(ears).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(ears).isEmpty();
    }

    @Test
    void twoClapsDoNotGoOnWhereNobodyCouldFollow(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.interact(() -> seen.set(false));

        clap(robot);

        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.Hidden()));
    }

    @Test
    void theMicrophoneIsWantedWhileItPlaysOrIsPausedAndNotBeforeNorAfter(FxRobot robot) {
        assertThat(ears).isEmpty();
        robot.type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(ears).isEmpty();
        draw(robot);
        assertThat(ears).hasSize(1);
        robot.type(KeyCode.SPACE);
        assertThat(ears).hasSize(1);
        robot.type(KeyCode.SPACE);
        play(robot, Duration.ofMinutes(5));
        assertThat(shell.screen().place()).isNotEqualTo(Place.PLAYER);
        assertThat(ears).isEmpty();
    }

    @Test
    void outOfSightItIsListenedToOnlyWhereItCanBeFollowedByEar(FxRobot robot) {
        robot.interact(() -> appearance.change(Settings.DEFAULT));
        start(robot, KeyCode.DIGIT1);
        robot.interact(() -> seen.set(false));
        clap(robot);
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));
        assertThat(ears).hasSize(1);
        clap(robot);
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);

        robot.interact(() -> {
            seen.set(true);
            appearance.change(silent());
            seen.set(false);
        });
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.Hidden()));
        assertThat(ears).isEmpty();
    }

    @Test
    void behindAPauseThatLastsNobodyIsListenedTo(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.SPACE);
        time.pass(HandsFree.LONGEST_PAUSE.minusSeconds(1));
        level(robot);
        assertThat(ears).hasSize(1);

        time.pass(Duration.ofSeconds(2));
        level(robot);
        assertThat(ears).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(ears).hasSize(1);
    }

    @Test
    void aPauseNamesTheTwoClapsWhereTheyAreHeard(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.SPACE);
        assertThat(pauseReason(robot)).doesNotContain("claps");

        robot.interact(() -> List.copyOf(ears).forEach(ear -> ear.state(MicrophoneState.LISTENING)));
        assertThat(pauseReason(robot)).contains("two claps");
        robot.interact(() -> List.copyOf(ears).forEach(ear -> ear.state(MicrophoneState.LOST)));
        assertThat(pauseReason(robot)).doesNotContain("claps");
    }

    private static Settings silent() {
        return Settings.DEFAULT.withHearing(Hearing.DEFAULT.withSound(Hearing.DEFAULT.sound().withMasterPercent(0)));
    }

    private static String pauseReason(FxRobot robot) {
        return robot.lookup(".pause-reason").queryAs(Label.class).getText();
    }

    private void level(FxRobot robot) {
        robot.interact(() -> List.copyOf(ears).forEach(ear -> ear.level(new Level(-50, -40))));
    }

    @Test
    void theMicrophoneIsWantedWhileItsSectionIsOnShow(FxRobot robot) {
        robot.type(KeyCode.S);
        assertThat(ears).isEmpty();

        robot.interact(() -> section(robot, "Two claps").fire());
        assertThat(ears).hasSize(1);
        clap(robot);
        assertThat(robot.lookup(".clap-lamp").query().getPseudoClassStates()).extracting(Object::toString)
                .contains("lit");

        robot.interact(() -> section(robot, "Face").fire());
        assertThat(ears).isEmpty();
        robot.interact(() -> section(robot, "Two claps").fire());
        robot.type(KeyCode.ESCAPE);
        assertThat(ears).isEmpty();
    }

    private static ToggleButton section(FxRobot robot, String name) {
        return robot.lookup(".sections > .pill").queryAllAs(ToggleButton.class).stream()
                .filter(pill -> pill.getText().equals(name)).findFirst().orElseThrow();
    }

    private void clap(FxRobot robot) {
        robot.interact(() -> List.copyOf(ears).forEach(ClapListener::pair));
    }

    @Test
    void spacePausesWhateverButtonHasTheFocus(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.interact(() -> lastButton().requestFocus());

        robot.type(KeyCode.SPACE);

        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void enterPressesTheCardThatHasTheFocus(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.ENTER);

        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
    }

    @Test
    void theSettingsLieOverAPlayerThatIsPausedAndKept(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        play(robot, Duration.ofSeconds(3));
        PlayState before = state();

        robot.type(KeyCode.S);
        assertThat(shell.screen().place()).isEqualTo(Place.SETTINGS);
        assertThat(frames.isRunning()).isFalse();
        robot.clickOn("Text and language").clickOn("150 %").clickOn("On");
        assertThat(kept.getLast().look().textPercent()).isEqualTo(150);

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        assertThat(state().positionNanos()).isEqualTo(before.positionNanos());
        assertThat(state().phase()).isEqualTo(new Phase.Paused(new PauseReason.ByUser()));
        assertThat(robot.lookup(".across-instruction").query().getParent().getParent().isVisible()).isTrue();

        robot.type(KeyCode.SPACE);
        assertThat(state().phase()).isInstanceOf(Phase.CountingIn.class);
    }

    @Test
    void theSettingsGoBackToWhereOneCameFrom(FxRobot robot) {
        robot.interact(() -> {
            shell.perform(Act.SETTINGS);
            shell.perform(Act.SETTINGS);
        });
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);

        robot.type(KeyCode.DIGIT2);
        robot.interact(() -> {
            shell.perform(Act.SETTINGS);
            shell.perform(Act.LEAVE);
        });
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
    }

    @Test
    void aLockedPlayerDoesNotOpenTheSettings(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.K, KeyCode.S);

        assertThat(shell.screen().place()).isEqualTo(Place.PLAYER);
        assertThat(state().phase()).isInstanceOf(Phase.Playing.class);
    }

    @Test
    void aPersonIsChosenAndKept(FxRobot robot) {
        robot.interact(() -> {
            shell.perform(Act.SETTINGS);
            ((ToggleButton) shell.scene().getRoot().lookupAll(".portrait").toArray()[1]).fire();
        });

        assertThat(kept).last().satisfies(settings -> assertThat(settings.look().person()).contains("idris"));
    }

    @Test
    void whatIsHeardIsSetByKeysAloneKeptAndTried(FxRobot robot) {
        robot.interact(() -> {
            appearance.change(Settings.DEFAULT);
            shell.perform(Act.SETTINGS);
        });
        robot.clickOn("Sound and voice");
        robot.interact(() -> shell.scene().getRoot().lookup(".over-all .volume-dots").requestFocus());

        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(kept.getLast().hearing().sound().masterPercent()).isEqualTo(80);

        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(tried).containsExactly(kept.getLast().hearing());

        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(kept.getLast().hearing().sound().hears(Channel.CUES)).isFalse();
    }

    @Test
    void aKeyIsChangedAndKeptAndOneThatIsTakenIsNot(FxRobot robot) {
        robot.interact(() -> shell.perform(Act.SETTINGS));
        robot.clickOn("Keys");
        robot.interact(() -> changeButton(0).fire());
        robot.type(KeyCode.L);
        assertThat(((Label) shell.scene().getRoot().lookup(".keys-told")).getText()).contains("Keep to this step");
        assertThat(kept).isEmpty();

        robot.interact(() -> changeButton(0).fire());
        robot.type(KeyCode.G);
        assertThat(kept.getLast().keys().byAct()).containsExactly(Map.entry("pause", "G"));

        robot.type(KeyCode.ESCAPE);
        start(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.G);
        assertThat(state().phase()).isInstanceOf(Phase.Paused.class);
    }

    private Button changeButton(int line) {
        return (Button) shell.scene().getRoot().lookupAll(".key-line > .pill").toArray()[line];
    }

    @Test
    void howARoutineGoesOnIsChosenAndKept(FxRobot robot) {
        robot.interact(() -> shell.perform(Act.SETTINGS));

        robot.clickOn("While it plays").clickOn("The whole step again").clickOn("Wait for me");

        assertThat(kept.getLast().playback()).isEqualTo(new Playback(100, true, true));
    }

    @Test
    void wordsGrowAtOnce(FxRobot robot) {
        String designed = shell.scene().getRoot().getStyle();
        robot.interact(() -> appearance.change(Settings.DEFAULT.withLook(Look.DEFAULT.withTextPercent(200))));

        assertThat(em(shell.scene().getRoot().getStyle())).isEqualTo(2 * em(designed));
    }

    @Test
    void oneKeyTakesThePlayerAcrossTheRoomAndBack(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);

        robot.type(KeyCode.A);
        assertThat(robot.lookup(".step-words").query().isVisible()).isFalse();
        assertThat(robot.lookup(".across").query().isVisible()).isTrue();

        robot.type(KeyCode.A);
        assertThat(robot.lookup(".step-words").query().isVisible()).isTrue();
        assertThat(kept.getLast().look().isAcrossTheRoom()).isFalse();
    }

    @Test
    void aWholeShowIsGivenWithAClickersFiveKeysAlone(FxRobot robot) {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5);
        assertThat(shell.screen().place()).isEqualTo(Place.CLIENT);
        ClientViewModel client = ((ClientScreen) shell.screen()).model();
        assertThat(client.routine()).isEqualTo(SampleRoutines.all().get(1));

        robot.type(KeyCode.F5);
        assertThat(shell.screen().place()).isEqualTo(Place.CLIENT);
        for (int i = 0; i < client.cautions().size(); i++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        robot.type(KeyCode.PAGE_UP, KeyCode.F5);
        assertThat(shell.screen().place()).isEqualTo(Place.CLIENT);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5);
        assertThat(shell.screen().place()).isEqualTo(Place.PRESENTER);
        DemoViewModel show = shown().model();
        assertThat(shown().window().openProperty().get()).isTrue();
        assertThat(show.player().stateProperty().get().phase()).isInstanceOf(Phase.Ready.class);

        robot.type(KeyCode.F5);
        play(robot, Duration.ofSeconds(10));
        assertThat(show.audienceProperty().get().moment().atNanos()).isEqualTo(Duration.ofSeconds(10).toNanos());

        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertThat(show.audienceProperty().get().moment().step().index()).isEqualTo(1);

        robot.type(KeyCode.B);
        assertThat(show.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        assertThat(show.player().stateProperty().get().phase()).isInstanceOf(Phase.Paused.class);
        robot.type(KeyCode.PERIOD);
        assertThat(show.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        play(robot, Duration.ofSeconds(4));
        assertThat(show.player().stateProperty().get().phase()).isInstanceOf(Phase.Playing.class);

        for (int i = 0; i < show.score().steps().size(); i++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertThat(show.player().stateProperty().get().phase()).isInstanceOf(Phase.Finished.class);
        assertThat(show.curtainProperty().get()).isEqualTo(Curtain.CALM);

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.CLIENT);
        robot.type(KeyCode.ESCAPE);
        assertThat(shell.screen().place()).isEqualTo(Place.LIBRARY);
    }

    @Test
    void aShowKeepsNoHistoryAndNoBookmarkAndLetsGoOfTheMachine(FxRobot robot) {
        robot.interact(() -> desk.answer(true));
        show(robot);
        robot.type(KeyCode.SPACE);
        assertThat(awake.isHeld()).isTrue();
        play(robot, Duration.ofMinutes(2));
        AudienceWindow window = shown().window();
        robot.type(KeyCode.ESCAPE);

        assertThat(window.openProperty().get()).isFalse();
        assertThat(awake.isHeld()).isFalse();
        assertThat(journal.history().load().entries()).isEmpty();
        assertThat(journal.bookmark().load().bookmark()).isEmpty();
        assertThat(appearance.settingsProperty().get().playback().ratePercent()).isEqualTo(100);
    }

    @Test
    void keysInTheAudiencesWindowDoWhatTheyDoInThePresenters(FxRobot robot) {
        show(robot);
        robot.interact(() -> shell.takeKey(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false)));

        assertThat(shown().model().player().stateProperty().get().step()).isEqualTo(1);
    }

    @Test
    void whatTeachesIsDoneByKeysWhateverHasTheFocus(FxRobot robot) {
        show(robot);
        robot.type(KeyCode.O);
        play(robot, Duration.ofSeconds(40));
        DemoViewModel show = shown().model();
        assertThat(show.player().stateProperty().get().phase()).isInstanceOf(Phase.Paused.class);

        robot.type(KeyCode.Z, KeyCode.DIGIT3, KeyCode.U, KeyCode.V, KeyCode.Y, KeyCode.D, KeyCode.J);
        assertThat(show.frozenProperty().get()).isTrue();
        assertThat(show.player().stateProperty().get().step()).isEqualTo(2);
        assertThat(show.audienceProperty().get().moment().step().index()).isZero();
        assertThat(show.sceneryProperty().get())
                .isEqualTo(new Scenery(Optional.of(View.FRONT), true, false, Set.of(Overlay.MUSCLES), false));

        robot.type(KeyCode.Z);
        assertThat(show.audienceProperty().get().moment().step().index()).isEqualTo(2);
        assertThat(show.audienceProperty().get().scenery()).isEqualTo(show.sceneryProperty().get());
    }

    @Test
    void anAudiencesWindowThatWasClosedIsMissedAndOpenedAgainByAKeyWhileItPlaysOn(FxRobot robot) {
        show(robot);
        robot.type(KeyCode.SPACE);
        play(robot, Duration.ofSeconds(5));
        robot.interact(() -> Window.getWindows().stream().map(Stage.class::cast)
                .filter(each -> each.getTitle().equals(Messages.beside(EffleurageWindow.class, LOCALE).get("audience.title")))
                        .toList().forEach(Stage::close));
        assertThat(chips(robot)).contains("Their window is closed");
        play(robot, Duration.ofSeconds(5));
        assertThat(shown().model().audienceProperty().get().moment().atNanos())
                .isEqualTo(Duration.ofSeconds(10).toNanos());

        robot.type(KeyCode.H);
        assertThat(shown().window().openProperty().get()).isTrue();
        assertThat(chips(robot)).contains("They have a window here").doesNotContain("Their window is closed");
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".chip").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theMouseOverTheSmallStagePointsForTheAudience(FxRobot robot) {
        show(robot);
        robot.type(KeyCode.P).moveTo(".small-stage");
        DemoViewModel show = shown().model();
        assertThat(show.audienceProperty().get().spot()).isPresent();

        robot.moveTo(".notes-sheet");
        assertThat(show.audienceProperty().get().spot()).isEmpty();
    }

    @Test
    void whatIsPointedWithIsMovedByKeysToo(FxRobot robot) {
        show(robot);
        DemoViewModel show = shown().model();

        robot.type(KeyCode.P).press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.RIGHT).release(KeyCode.SHIFT);
        Point2D first = show.audienceProperty().get().spot().orElseThrow().at();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP).release(KeyCode.SHIFT);

        Point2D then = show.audienceProperty().get().spot().orElseThrow().at();
        assertThat(Math.abs(then.getX() - first.getX())).isCloseTo(1, offset(0.01));
        assertThat(first.getY() - then.getY()).isCloseTo(0.5, offset(0.01));
        assertThat(show.player().stateProperty().get().step()).isZero();
    }

    @Test
    void whatIsSetUpForSomebodyIsKeptAsARoutineAndNothingIsOverwritten(FxRobot robot) {
        robot.type(KeyCode.D);
        ClientViewModel client = ((ClientScreen) shell.screen()).model();
        robot.interact(() -> {
            client.include(0, false);
            client.save("For Zo\u00eb");
            client.save("For Zo\u00eb");
        });

        Path folder = routinesFolder;
        assertThat(folder.resolve("for-zoe.json")).exists();
        assertThat(folder.resolve("for-zoe-2.json")).exists();
        assertThat(client.savedProperty().get()).contains(
                new ClientViewModel.Saved.As(folder.resolve("for-zoe-2.json")));
    }

    @Test
    void lettersThatAreWrittenDoNothingElse(FxRobot robot) {
        robot.type(KeyCode.D);
        Theme before = appearance.themeProperty().get();
        robot.interact(() -> shell.scene().getRoot().lookup(".client-save .client-field").requestFocus());

        robot.type(KeyCode.T, KeyCode.S);

        assertThat(appearance.themeProperty().get()).isEqualTo(before);
        assertThat(shell.screen().place()).isEqualTo(Place.CLIENT);
    }

    @Test
    void themesGoRound(FxRobot robot) {
        robot.type(KeyCode.T);
        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(shell.scene().getStylesheets()).isEqualTo(Theme.DARK.sheets(Letters.LATIN));
    }

    @Test
    void aFrameThatFailsIsToldOnceAndNoMoreFramesCome(FxRobot robot) {
        start(robot, KeyCode.DIGIT1);
        robot.interact(() -> {
            time.failFromNowOn();
            frames.next();
            frames.next();
        });

        assertThat(frames.isRunning()).isFalse();
        assertThat(robot.lookup(".trouble-sheet").queryAll()).hasSize(1);

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".trouble-sheet").tryQuery()).isEmpty();
        assertThat(shell.screen().place()).isEqualTo(Place.BEFORE);
    }

    @Test
    void aFileThatIsSavedShowsAtOnce(FxRobot robot) {
        assertThat(robot.lookup(".card").queryAll()).hasSize(5);

        robot.interact(() -> screens.library().show(SampleRoutines.all().subList(0, 2), List.of()));

        assertThat(robot.lookup(".card").queryAll()).hasSize(2);
    }

    /** Shows the first routine, with all cautions gone through. */
    private void show(FxRobot robot) {
        robot.type(KeyCode.D);
        robot.interact(() -> {
            ClientViewModel client = ((ClientScreen) shell.screen()).model();
            client.cautions().forEach(_ -> client.tickNext());
        });
        robot.type(KeyCode.F5);
    }

    private PresenterScreen shown() {
        return (PresenterScreen) shell.screen();
    }

    private Button lastButton() {
        return (Button) shell.scene().getRoot().lookupAll(".icon-button").stream().reduce((_, last) -> last)
                .orElseThrow();
    }

    private void start(FxRobot robot, KeyCode digit) {
        robot.type(digit, KeyCode.ENTER);
        draw(robot);
    }

    /** Lets the first frames be drawn, after which it plays. */
    private void draw(FxRobot robot) {
        robot.interact(frames::next);
        robot.interact(frames::next);
    }

    /** Lets time pass in frames. */
    private void play(FxRobot robot, Duration length) {
        robot.interact(() -> {
            for (long passed = 0; passed < length.toMillis(); passed += 500) {
                time.pass(Duration.ofMillis(500));
                frames.next();
            }
        });
    }

    private static double em(String style) {
        return Double.parseDouble(style.replaceAll("[^0-9.]", ""));
    }

    private PlayState state() {
        return ((PlayerScreen) shell.screen()).state();
    }

    private static StageView stage() {
        try {
            return new StageView(Path.of("assets"), LOCALE, _ -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoRoom demos(Stage window, Path own) {
        routinesFolder = own.resolve("routines");
        return new DemoRoom(window, WindowTest::stage, () -> lesson, Messages.beside(EffleurageWindow.class, LOCALE),
                new OwnRoutines(routinesFolder, _ -> false, new OnTheSpot()));
    }

    /** A machine with no speech program. */
    private SoundRoom sounds(Path own) {
        return new SoundRoom(
                new SoundRoom.Ways(
                        SilentLine::new, Platform::runLater, new SameThread(), new SameThread(), new SameThread()),
                new HandTurnedTime(), LOCALE, new SoundRoom.Speech(own, Map.of(), _ -> null), troubles::report);
    }

    /** Work is done where it is asked for. */
    private static final class FakeMediaKeys implements MediaKeys {

        private final List<String> told = new ArrayList<>();
        private Consumer<Key> onKey = _ -> { };

        @Override
        public void open(String title, Consumer<Key> listener) {
            told.add(title);
            onKey = listener;
        }

        @Override
        public void tell(boolean plays) {
            told.add(plays ? "plays" : "stands");
        }

        @Override
        public void leave() {
            told.add("left");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private static final class OnTheSpot implements Doorway {
        @Override
        public void away(Runnable work) {
            work.run();
        }

        @Override
        public void home(Runnable work) {
            work.run();
        }

        @Override
        public void close() {
            // Nothing is left to be done.
        }
    }
}
