package app.effleurage.ui.control;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Enter press a button, as it does everywhere but in JavaFX. */
public final class Press {

    private Press() {
    }

    public static void onEnter(ButtonBase button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
    }
}
