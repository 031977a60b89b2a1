package app.effleurage.ui;

import app.effleurage.journal.Settings;
import app.effleurage.journal.SettingsFile;
import app.effleurage.journal.UserFolders;
import app.effleurage.playback.SystemTimeSource;
import app.effleurage.text.Messages;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's window: where everything is made and joined, once. */
public final class EffleurageWindow {

    private static final Logger LOG = LoggerFactory.getLogger(EffleurageWindow.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final LaunchRequest request;
    private final Locale locale = Locale.getDefault();
    private final TroubleDesk troubles = new TroubleDesk();
    private final Doorway doorway = new ThreadDoorway(troubles::report);
    private final SettingsFile settingsFile =
            SettingsFile.in(UserFolders.of(System.getenv(), System::getProperty));

    private EffleurageWindow(LaunchRequest request) {
        this.request = request;
    }

    /**
     * Opens the window and waits until it is closed. Once in the life of a program: it starts the
     * toolkit, and ends it.
     *
     * @throws UnsupportedOperationException if there is no display to show it on
     */
    public static void open(LaunchRequest request) {
        Objects.requireNonNull(request, "request");
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new EffleurageWindow(request).show(closed);
            } catch (RuntimeException | Error failure) {
                closed.countDown();
                throw failure;
            }
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private void show(CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> troubles.report(failure));
        Fonts.load(request.home());
        Messages words = Messages.beside(EffleurageWindow.class, locale);
        KeyMap keys = new KeyMap(locale);
        Stage window = new Stage();
        window.setTitle(words.get("title"));
        size(window);
        SettingsFile.Loaded loaded = settingsFile.load();
        loaded.notes().forEach(note -> LOG.warn("{}", note.inWords(locale)));
        Appearance appearance = new Appearance(loaded.settings(), this::keep);
        Shell shell = new Shell(window, keys, words, appearance, troubles);
        new DesktopWatch(shell.scene(), appearance);
        Gallery gallery = new Gallery(() -> new StillPictures(stage()), appearance.themeProperty()::get, doorway);
        BooleanBinding seen = Bindings.and(window.showingProperty(), window.iconifiedProperty().not());
        Screens screens = new Screens(new Screens.Parts(shell, keys, locale, appearance, gallery, this::stage,
                new SystemTimeSource(), PulseClock::new, seen, troubles::report, () -> { }));
        screens.toLibrary();
        window.setOnHidden(_ -> {
            doorway.close();
            closed.countDown();
        });
        window.show();
    }

    private StageView stage() {
        try {
            return new StageView(request.home().resolve("assets"), locale,
                    fault -> LOG.warn("a drawing cannot be shown", fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Settings settings) {
        doorway.away(() -> {
            try {
                settingsFile.save(settings);
            } catch (IOException e) {
                LOG.warn("the settings cannot be kept", e);
            }
        });
    }

    /** As large as designed, or as the screen allows. */
    private static void size(Stage window) {
        var room = Screen.getPrimary().getVisualBounds();
        window.setWidth(Math.min(WIDTH, room.getWidth()));
        window.setHeight(Math.min(HEIGHT, room.getHeight()));
        window.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        window.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
    }
}
