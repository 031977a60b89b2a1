package app.effleurage.ui.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The type families that ship beside the program, in {@code assets/fonts}. */
public final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    // What the toolkit has once read it knows as long as the program runs.
    private static final Set<Letters> LOADED = EnumSet.noneOf(Letters.class);

    private static Path folder;

    private Fonts() {
    }

    /**
     * Makes the families of some letters known to the toolkit, and those of Latin ones, which clocks and names need
     * everywhere; what is known already is not read again. A file that is missing or broken is logged, and the
     * platform's own fonts stand in for it.
     *
     * @param home the folder that holds {@code assets}
     */
    public static void load(Path home, Letters letters) {
        folder = home.resolve("assets").resolve("fonts");
        read(Letters.LATIN);
        read(letters);
    }

    /** Makes all families known that there are; nothing where none has been loaded yet. JavaFX thread. */
    public static void loadAll() {
        if (folder != null) {
            EnumSet.allOf(Letters.class).forEach(Fonts::read);
        }
    }

    private static synchronized void read(Letters letters) {
        if (!LOADED.add(letters)) {
            return;
        }
        for (String file : letters.files()) {
            Path path = folder.resolve(file);
            if (!Files.isReadable(path) || Font.loadFont(path.toUri().toString(), -1) == null) {
                LOG.warn("cannot load the font {}", path);
            }
        }
    }
}
