package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Settings;
import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.Aloud;
import app.effleurage.ui.aloud.ScreenReader;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.LiveText;
import app.effleurage.ui.control.Volume;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.Stops;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window read out to somebody who goes through it by keys. A list stands for the voice. */
@ExtendWith(ApplicationExtension.class)
class ReadAloudTest {

    private static final Messages WORDS = Messages.beside(ScreenReader.class, Locale.ENGLISH);

    private final List<String> said = new ArrayList<>();
    private final Appearance appearance = new Appearance(Settings.DEFAULT, _ -> { });
    private CountDownLatch spoken = new CountDownLatch(1);
    private boolean narrated;
    private Shell shell;
    private ScreenReader reader;
    private Button first;
    private Volume volume;
    private TextField name;

    /** What is said, in order; "/" cuts off what was being said, "+" waits for its end, "-" only cuts. */
    private final class Listed implements Aloud {

        @Override
        public void say(List<String> texts) {
            said.add("/ " + String.join(" | ", texts));
            spoken.countDown();
        }

        @Override
        public void add(List<String> texts) {
            said.add("+ " + String.join(" | ", texts));
        }

        @Override
        public void hush() {
            if (said.isEmpty() || !said.getLast().equals("-")) {
                said.add("-");
            }
        }
    }

    @Start
    void open(Stage window) {
        window.setX(0);
        window.setY(0);
        window.setWidth(1000);
        window.setHeight(800);
        KeyMap keys = new KeyMap(Locale.ENGLISH);
        shell = new Shell(window, keys, Messages.beside(Shell.class, Locale.ENGLISH), appearance, new TroubleDesk());
        reader = new ScreenReader(shell.scene(), new Listed(), WORDS, () -> narrated);
        shell.readBy(reader);
        first = new Button("Once more");
        volume = new Volume("Volume", 40, percent -> percent + " %", _ -> { });
        name = new TextField("Jaw");
        name.setAccessibleText("Name");
        shell.show(page(first, volume, name));
        window.show();
    }

    private static Screen page(Node begin, Node... others) {
        VBox all = new VBox(Words.line("Let your hands rest", Styles.DISPLAY), begin);
        all.getChildren().addAll(others);
        return new PlainPage(all, begin, Place.END);
    }

    /** What was said since the last time, once nothing is left to be said; without mere silences. */
    private List<String> said(FxRobot robot) {
        List<String> all = new ArrayList<>();
        robot.interact(() -> {
            // Frames come when they come; what they have not looked at is looked at now.
            reader.look();
            said.stream().filter(line -> !line.equals("-")).forEach(all::add);
            said.clear();
        });
        return all;
    }

    private void turnOn(FxRobot robot) {
        robot.interact(() -> reader.setOn(true));
        said(robot);
    }

    @Test
    void offItSaysNothing(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.TAB);
        robot.interact(() -> shell.open(new StackPane(new Button("Close"))));

        assertThat(said).isEmpty();
    }

    @Test
    void turnedOnItSaysSoAndWhereOneIsAndTurnedOffItSaysThat(FxRobot robot) {
        robot.interact(() -> reader.toggle(true, reader.toggling(true, "F6", "F7")));
        assertThat(said(robot)).containsExactly("/ Reading the screen aloud. F7 reads a whole page, F6 ends it."
                + " | Let your hands rest | Once more, button");

        robot.interact(() -> reader.toggle(false, reader.toggling(false, "F6", "F7")));
        assertThat(said(robot)).containsExactly("/ The screen is read aloud no more. F6 begins again.");
        robot.type(KeyCode.TAB);
        assertThat(said).isEmpty();
    }

    @Test
    void theKeyTurnsTheSettingAlsoFromAFieldThatIsWrittenInAndFromASheet(FxRobot robot) {
        robot.interact(name::requestFocus);
        robot.type(KeyCode.F6);
        assertThat(appearance.settingsProperty().get().hearing().readsScreen()).isTrue();

        robot.interact(() -> shell.open(new StackPane(new Button("Close"))));
        robot.type(KeyCode.F6);
        assertThat(appearance.settingsProperty().get().hearing().readsScreen()).isFalse();
    }

    /** Without anybody's help: once a frame is drawn. */
    @Test
    void aFrameAfterAKeyWhatItCameToIsSaid(FxRobot robot) throws InterruptedException {
        turnOn(robot);
        spoken = new CountDownLatch(1);

        robot.type(KeyCode.TAB);

        assertThat(spoken.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).last().isEqualTo("/ Volume, slider, 40 %");
    }

    @Test
    void tabSaysEachThingAndAKeyEndsWhatIsBeingSaid(FxRobot robot) {
        turnOn(robot);

        robot.type(KeyCode.TAB);
        assertThat(said).first().isEqualTo("-");
        assertThat(said(robot)).containsExactly("/ Volume, slider, 40 %");
        robot.type(KeyCode.TAB);
        assertThat(said(robot)).containsExactly("/ Name, text field, Jaw");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(said(robot)).containsExactly("/ Volume, slider, 40 %");
    }

    @Test
    void whatAKeyChangesIsSaidAndWhatStaysIsNot(FxRobot robot) {
        turnOn(robot);
        robot.type(KeyCode.TAB);
        said(robot);

        robot.type(KeyCode.RIGHT);
        assertThat(said(robot)).containsExactly("/ 50 %");
        robot.type(KeyCode.END);
        assertThat(said(robot)).containsExactly("/ 100 %");
        robot.type(KeyCode.RIGHT);
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void whatIsWrittenIsSaidLetterByLetter(FxRobot robot) {
        turnOn(robot);
        robot.interact(name::requestFocus);
        robot.type(KeyCode.END);
        said(robot);

        robot.type(KeyCode.S);
        assertThat(said(robot)).containsExactly("/ s");
        robot.type(KeyCode.SPACE);
        assertThat(said(robot)).containsExactly("/ Jaws");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(said(robot)).containsExactly("/ space");
        robot.type(KeyCode.LEFT);
        assertThat(said(robot)).containsExactly("/ s");
    }

    @Test
    void aButtonThatIsCalledOtherwiseByNowIsSaidAnew(FxRobot robot) {
        IconButton pause = Toolkit.call(() -> new IconButton(Icon.PAUSE, "Pause", "", () -> { }));
        robot.interact(() -> shell.show(page(pause)));
        turnOn(robot);

        robot.interact(() -> pause.become(Icon.PLAY, "Go on", ""));

        assertThat(said(robot)).containsExactly("/ Go on, button");
    }

    @Test
    void aPageAndASheetAreNamedFirstAndClosingASheetSaysWhereOneIsAgain(FxRobot robot) {
        turnOn(robot);
        Button close = Toolkit.call(() -> new Button("Close"));
        robot.interact(() -> {
            shell.open(new StackPane(new VBox(Words.line("Keys", Styles.TITLE), close)));
            close.requestFocus();
        });
        assertThat(said(robot)).containsExactly("/ Keys | Close, button");

        robot.type(KeyCode.ESCAPE);
        assertThat(said(robot)).containsExactly("/ Once more, button");

        Button other = Toolkit.call(() -> new Button("Start"));
        robot.interact(() -> shell.show(page(other)));
        assertThat(said(robot)).containsExactly("/ Let your hands rest | Start, button");
    }

    @Test
    void aLineThatSaysWhatWasDoneIsAddedWithoutCuttingAnythingOff(FxRobot robot) {
        turnOn(robot);

        robot.interact(() -> shell.lay(QuietLine.line("The card is in your folder.")));

        assertThat(said(robot)).containsExactly("+ The card is in your folder.");
    }

    @Test
    void aWholePageIsReadWhetherOrNotItReadsOtherwise(FxRobot robot) {
        robot.type(KeyCode.F7);

        assertThat(said(robot)).containsExactly("/ Let your hands rest. | Once more, button. | Volume, slider, 40 % | 40 %"
                + " | Name, text field, Jaw.");
    }

    @Test
    void wordsThatLiveAreReadAsTheyChangeWhereverTheFocusIs(FxRobot robot) {
        LiveText live = live(robot);
        turnOn(robot);

        robot.interact(() -> live.say("Chin. Half way."));
        assertThat(said(robot)).containsExactly("/ Chin. Half way.");
        robot.type(KeyCode.TAB);
        said(robot);
        robot.interact(() -> live.say("Paused."));
        assertThat(said(robot)).containsExactly("+ Paused.");
    }

    @Test
    void overTheVoiceOfARoutineOnlyWhatTheUserDoesIsSaid(FxRobot robot) {
        narrated = true;
        robot.interact(() -> reader.setOn(true));
        LiveText live = live(robot);
        assertThat(said(robot)).isEmpty();

        robot.interact(() -> live.say("Chin. Half way."));
        assertThat(said(robot)).isEmpty();
        robot.type(KeyCode.TAB);
        assertThat(said(robot)).containsExactly("/ Pause, button");
        robot.interact(() -> live.say("Ten seconds left."));
        assertThat(said(robot)).isEmpty();

        narrated = false;
        robot.interact(() -> live.say("Paused."));
        assertThat(said(robot)).containsExactly("+ Paused.");
    }

    private LiveText live(FxRobot robot) {
        LiveText live = Toolkit.call(LiveText::new);
        robot.interact(() -> {
            live.say("Chin.");
            said.clear();
            Button pause = new Button("Pause");
            shell.show(new PlainPage(new VBox(live, pause), live, Place.END));
        });
        return live;
    }

    /** A page of the program, by Tab, from its beginning. */
    @Test
    void theSettingsAreWalkedThrough(FxRobot robot) {
        Parent settings = Toolkit.call(() -> {
            StackPane root = (StackPane) new Pages(Pages.Size.of("1000x800"), Theme.LIGHT).settings(3, Settings.DEFAULT)
                    .getRoot();
            Parent view = (Parent) root.getChildren().getFirst();
            root.getChildren().clear();
            return view;
        });
        robot.interact(() -> {
            Node back = Stops.in(settings).getFirst();
            shell.show(new PlainPage(settings, back, Place.SETTINGS));
            reader.setOn(true);
        });
        List<String> lines = new ArrayList<>(said(robot));
        for (int i = 0; i < 11; i++) {
            robot.type(KeyCode.TAB);
            lines.addAll(said(robot));
        }

        assertThat(lines).containsExactly("/ Settings | Back, button", "/ Settings, and back, button",
                "/ Light, dark, high contrast, button", "/ Full screen, button", "/ These keys, button",
                // Of several of which one is chosen Tab comes to that one; arrows go to the others.
                "/ Sound and voice, choice, chosen", "/ Volume, page that scrolls, arrows move it",
                "/ Volume, slider, 100 %", "/ Try it, button", "/ Signals, switch, on", "/ Volume: Signals, slider, 100 %",
                "/ Strokes, switch, off");
    }
}
