package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.WindowAct;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which presses are keys of the page on show or of the window, and which are left to what has the focus. JavaFX thread. */
final class KeyPresses {

    private final Shell shell;
    private final Scene scene;
    private final KeyMap keys;

    KeyPresses(Shell shell, KeyMap keys) {
        this.shell = shell;
        this.scene = shell.scene();
        this.keys = keys;
        scene.addEventFilter(KeyEvent.ANY, this::beforeOthers);
        // Elsewhere what has the focus goes first: Enter presses the button it is on.
        scene.addEventHandler(KeyEvent.ANY, this::act);
    }

    /** Does what a key means; before there is a page, and where somebody writes, it means nothing. */
    void act(KeyEvent event) {
        Screen screen = shell.screen();
        if (screen == null || isWritten(event)) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.isShiftDown() && !shell.hasSheet()
                && screen.point(event.getCode())) {
            event.consume();
            return;
        }
        keys.meaning(event, screen.place())
                .filter(meaning -> !shell.hasSheet() || isDoneOverSheets(meaning.act()))
                .filter(meaning -> shell.perform(meaning.act(), meaning.number()))
                .ifPresent(_ -> event.consume());
    }

    /**
     * Where a routine plays keys mean what they mean whatever has the focus: Space always pauses; but Enter presses a
     * button that Tab went to. And a clicker's keys are its own everywhere, whatever else could be paged through.
     */
    private void beforeOthers(KeyEvent event) {
        boolean first = shell.isPlayedByKeys() || isPaging(event) && !shell.hasSheet();
        if (first && !isPress(event)) {
            act(event);
        }
    }

    /** Whoever went to a button with Tab means it by Enter; where the focus is not seen nobody does. */
    private boolean isPress(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase button
                && button.isFocusVisible();
    }

    private boolean isPaging(KeyEvent event) {
        return (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) && shell.screen() != null
                && (shell.screen().place() == Place.LIBRARY || shell.screen().place() == Place.CLIENT);
    }

    /** Whoever writes means letters. */
    private boolean isWritten(KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE
                && !event.getCode().isFunctionKey() && !isPaging(event);
    }

    private static boolean isDoneOverSheets(Deed act) {
        return act == Act.LEAVE || act == WindowAct.HELP || act == WindowAct.READ_ALOUD || act == WindowAct.READ_PAGE;
    }
}
