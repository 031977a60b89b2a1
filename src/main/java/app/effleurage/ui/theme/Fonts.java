package app.effleurage.ui.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The type families that ship beside the program, in {@code assets/fonts}. */
public final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final List<String> FILES = List.of(
            "CormorantGaramond-Medium.ttf", "CormorantGaramond-SemiBold.ttf", "CormorantGaramond-MediumItalic.ttf",
            "NunitoSans-Regular.ttf", "NunitoSans-SemiBold.ttf");

    private Fonts() {
    }

    /**
     * Makes the families known to the toolkit. A file that is missing or broken is logged, and the
     * platform's own fonts stand in for it. JavaFX thread, or before the toolkit starts.
     *
     * @param home the folder that holds {@code assets}
     */
    public static void load(Path home) {
        for (String file : FILES) {
            Path path = home.resolve("assets").resolve("fonts").resolve(file);
            if (!Files.isReadable(path) || Font.loadFont(path.toUri().toString(), -1) == null) {
                LOG.warn("cannot load the font {}", path);
            }
        }
    }
}
