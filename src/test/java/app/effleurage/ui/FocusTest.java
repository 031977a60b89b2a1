package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Settings;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the keys go: within a sheet while it is open, back to where they went before, and always to be seen. */
@ExtendWith(ApplicationExtension.class)
class FocusTest {

    private Button first;
    private Button second;
    private Button one;
    private TextArea written;
    private Button last;
    private StackPane sheet;
    private Shell shell;

    @Start
    void open(Stage window) {
        first = new Button("first");
        second = new Button("second");
        one = new Button("one");
        written = new TextArea("written");
        last = new Button("last");
        sheet = new StackPane(new VBox(one, written, last));
        window.setX(0);
        window.setY(0);
        window.setWidth(800);
        window.setHeight(600);
        shell = new Shell(window, new KeyMap(Locale.ENGLISH), Messages.beside(Shell.class, Locale.ENGLISH),
                new Appearance(Settings.DEFAULT, _ -> { }), new TroubleDesk());
        shell.show(new PlainPage(new VBox(first, second), first, Place.END));
        window.show();
    }

    @Test
    void tabGoesRoundWithinASheetEitherWay(FxRobot robot) {
        openSheet(robot);

        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(written);
        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(last);
        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(one);
        assertThat(one.isFocusVisible()).isTrue();

        back(robot);
        assertThat(owner()).isSameAs(last);
        back(robot);
        assertThat(owner()).isSameAs(written);
        back(robot);
        assertThat(owner()).isSameAs(one);
        assertThat(written.getText()).isEqualTo("written");
    }

    @Test
    void arrowsAndThePageBeneathCannotTakeTheFocusOutOfASheet(FxRobot robot) {
        openSheet(robot);
        robot.type(KeyCode.UP, KeyCode.LEFT);
        assertThat(owner()).isSameAs(one);

        robot.interact(second::requestFocus);

        assertThat(owner()).isSameAs(one);
    }

    @Test
    void closingASheetGivesTheFocusBackToWhereItWas(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(second);
        openSheet(robot);

        robot.type(KeyCode.ESCAPE);
        assertThat(sheet.getScene()).isNull();
        assertThat(owner()).isSameAs(second);
        assertThat(second.isFocusVisible()).isTrue();

        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(first);
    }

    @Test
    void escapeClosesASheetAlsoFromAFieldThatIsWrittenIn(FxRobot robot) {
        openSheet(robot);
        robot.interact(written::requestFocus);

        robot.type(KeyCode.ESCAPE);

        assertThat(sheet.getScene()).isNull();
    }

    @Test
    void aSheetThatTakesAnothersPlaceGivesTheFocusBackToThePage(FxRobot robot) {
        robot.type(KeyCode.TAB);
        openSheet(robot);
        Button other = new Button("other");
        robot.interact(() -> {
            shell.open(new StackPane(other));
            other.requestFocus();
        });
        robot.type(KeyCode.TAB);
        assertThat(owner()).isSameAs(other);

        robot.type(KeyCode.ESCAPE);

        assertThat(owner()).isSameAs(second);
    }

    @Test
    void aPageThatWasCoveredHasTheFocusWhereItWas(FxRobot robot) {
        robot.type(KeyCode.TAB);
        Button above = new Button("above");
        robot.interact(() -> shell.cover(new PlainPage(new VBox(above), above, Place.SETTINGS)));
        assertThat(owner()).isSameAs(above);

        robot.interact(shell::uncover);

        assertThat(owner()).isSameAs(second);
    }

    @Test
    void aFocusThatIsPutSomewhereIsSeenByWhoUsesKeysAndNotByWhoUsesAMouse(FxRobot robot) {
        robot.type(KeyCode.TAB);
        robot.interact(first::requestFocus);
        assertThat(first.isFocusVisible()).isTrue();

        robot.clickOn(second);
        robot.interact(first::requestFocus);
        assertThat(first.isFocusVisible()).isFalse();
    }

    /** In the presenter Enter has a stroke done, whatever has the focus, but by whoever goes about with Tab. */
    @Test
    void whereKeysMeanTheSameAnywhereEnterPressesOnlyAButtonThatTabWentTo(FxRobot robot) {
        List<Act> pressed = new ArrayList<>();
        PillButton go = Toolkit.call(() -> new PillButton("go", PillButton.Voice.QUIET, () -> pressed.add(Act.START)));
        PillButton on = Toolkit.call(() -> new PillButton("on", PillButton.Voice.QUIET, () -> pressed.add(Act.NEXT)));
        robot.interact(() -> shell.show(new PlainPage(new VBox(go, on), go, Place.PRESENTER)));
        robot.type(KeyCode.ENTER);
        assertThat(pressed).isEmpty();

        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(pressed).containsExactly(Act.NEXT);
    }

    private void openSheet(FxRobot robot) {
        robot.interact(() -> {
            shell.open(sheet);
            one.requestFocus();
        });
        assertThat(owner()).isSameAs(one);
    }

    private static void back(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }

    private Node owner() {
        return shell.scene().getFocusOwner();
    }
}
