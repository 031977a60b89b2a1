package app.effleurage.export;

import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.player.PlayerTools;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.TypeSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of the player at an instant, taken of the real screen, with no display needed. The same
 * instant gives the same bytes at each run on one machine.
 *
 * <p>Starts the toolkit on the first picture, without a display unless the program said otherwise,
 * and ends it on {@link #close} if it was this that started it. Not on the JavaFX thread.
 */
public final class PlayerPicture implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlayerPicture.class);

    private final Path home;
    private final Locale locale;
    private boolean started;

    /**
     * @param home the folder that holds {@code assets}
     */
    public PlayerPicture(Path home, Locale locale) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /**
     * Writes a PNG of what the player shows while it plays and its buttons have faded.
     *
     * @param atNanos the instant, held to 0 and the score's length
     * @throws IOException if the assets cannot be read or the picture cannot be written
     */
    public void render(Score score, long atNanos, PictureOptions options, Path png) throws IOException {
        startToolkit();
        CompletableFuture<WritableImage> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                taken.complete(take(score, Math.clamp(atNanos, 0, score.lengthNanos()), options));
            } catch (IOException | RuntimeException | Error failure) {
                taken.completeExceptionally(failure);
            }
        });
        try {
            write(taken.join(), png);
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case IOException io -> throw io;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw failure;
            }
        }
    }

    @Override
    public void close() {
        if (started) {
            Platform.exit();
        }
    }

    private void startToolkit() {
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        } catch (IllegalStateException _) {
            LOG.debug("the toolkit runs already");
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private WritableImage take(Score score, long atNanos, PictureOptions options) throws IOException {
        Fonts.load(home);
        Transport transport = new Transport(Timeline.of(score), new StandingTime());
        transport.seek(atNanos);
        transport.play();
        PlayerViewModel model = new PlayerViewModel(score, transport, new LongAlone(), () -> { });
        transport.tick();
        StageView stage = new StageView(home.resolve("assets"), locale,
                fault -> LOG.warn("a drawing cannot be shown", fault));
        stage.setScore(score);
        stage.setFacing(options.facing());
        stage.show(model.momentProperty().get());
        KeyMap keys = new KeyMap(locale);
        PlayerView view = new PlayerView(model, Messages.beside(PlayerView.class, locale), keys, stage,
                new PlayerTools(keys, _ -> { }));
        view.setStyle("-fx-font-size: " + TypeSize.player(options.width(), options.height()) + "px;");
        Scene scene = new Scene(view, options.width(), options.height());
        scene.getStylesheets().setAll(options.theme().sheets());
        view.resize(options.width(), options.height());
        view.applyCss();
        view.layout();
        return scene.snapshot(new WritableImage(options.width(), options.height()));
    }

    private static void write(WritableImage image, Path png) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try (OutputStream out = Files.newOutputStream(png)) {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("no writer for PNG");
            }
        }
    }

    /** A clock that stands, so that what plays stays where it is. */
    private static final class StandingTime implements TimeSource {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public long wallMillis() {
            return 0;
        }
    }

    /** A clock by which the mouse was touched once and then left alone for long. */
    private static final class LongAlone implements TimeSource {

        private static final long HOUR_NANOS = 3_600_000_000_000L;
        private long looks;

        @Override
        public long nanos() {
            return looks++ * HOUR_NANOS;
        }

        @Override
        public long wallMillis() {
            return 0;
        }
    }
}
