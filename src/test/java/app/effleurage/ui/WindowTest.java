package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Settings;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.text.Messages;
import app.effleurage.routine.BreathChoice;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.KeySheet;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    private final Appearance appearance = new Appearance(Settings.DEFAULT, _ -> { });
    private Shell shell;
    private Screens screens;

    @Start
    void open(Stage window) {
        Fonts.load(Path.of("."));
        KeyMap keys = new KeyMap(LOCALE);
        window.setX(0);
        window.setY(0);
        window.setWidth(1000);
        window.setHeight(800);
        shell = new Shell(window, keys, Messages.beside(EffleurageWindow.class, LOCALE), appearance, troubles);
        Gallery gallery = new Gallery(() -> new StillPictures(stage()), appearance.themeProperty()::get,
                new NobodyHome());
        screens = new Screens(new Screens.Parts(shell, keys, LOCALE, appearance, gallery,
                BreathChoices.inMemory(BreathChoice.AS_WRITTEN), WindowTest::stage, time,
                () -> frames, seen, troubles::report, "/own", () -> { }));
        screens.toLibrary();
        screens.library().show(SampleRoutines.all(), List.of());
        window.show();
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
    void themesGoRound(FxRobot robot) {
        robot.type(KeyCode.T);
        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(shell.scene().getStylesheets()).isEqualTo(Theme.DARK.sheets());
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

    /** No pictures are taken while keys are tried. */
    private static final class NobodyHome implements Doorway {
        @Override
        public void away(Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void home(Runnable work) {
            // The frames of the gallery stay empty.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
