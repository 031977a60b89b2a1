package app.effleurage.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window as the desktop knows it: how large it is, and its icons. */
final class ProgramStage {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private ProgramStage() {
    }

    /**
     * As large as designed, or as the screen allows; not shown yet. JavaFX thread.
     *
     * @param home the program's own folder; icons that it lacks are done without
     */
    static Stage make(Path home) {
        Stage window = new Stage();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        window.setWidth(Math.min(WIDTH, room.getWidth()));
        window.setHeight(Math.min(HEIGHT, room.getHeight()));
        window.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        window.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        for (int size : ICON_SIZES) {
            Path icon = home.resolve("assets").resolve("icons").resolve("effleurage-" + size + ".png");
            if (Files.isReadable(icon)) {
                window.getIcons().add(new Image(icon.toUri().toString()));
            }
        }
        return window;
    }
}
