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
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.TypeSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real screen of a routine, standing still: set up once, then taken at as many instants as wanted, in
 * any order. JavaFX thread only.
 */
final class Still {

    private static final Logger LOG = LoggerFactory.getLogger(Still.class);

    private final Score score;
    private final Scene scene;
    private final LongConsumer show;

    private Still(Locale locale, Score score, Parent root, PictureOptions options, LongConsumer show) {
        this.score = score;
        this.show = show;
        scene = new Scene(root, options.width(), options.height());
        options.theme().wear(scene, locale);
        root.resize(options.width(), options.height());
    }

    /**
     * The player while it plays and its buttons have faded.
     *
     * @param home the folder that holds {@code assets}
     */
    static Still player(Path home, Locale locale, Score score, PictureOptions options) throws IOException {
        Transport transport = new Transport(Timeline.of(score), new StandingTime());
        transport.play();
        PlayerViewModel model = new PlayerViewModel(score, transport, new LongAlone(), () -> { });
        StageView stage = stageView(home, locale, score, options);
        KeyMap keys = new KeyMap(locale);
        PlayerView view = new PlayerView(model, Messages.beside(PlayerView.class, locale), keys, stage,
                new PlayerTools(keys, _ -> { }));
        view.setStyle("-fx-font-size: " + TypeSize.player(options.width(), options.height(), 1) + "px;");
        return new Still(locale, score, view, options, at -> {
            transport.seek(at);
            stage.show(model.momentProperty().get());
        });
    }

    /** The stage alone, with nothing beside it. */
    static Still stage(Path home, Locale locale, Score score, PictureOptions options) throws IOException {
        StageView stage = stageView(home, locale, score, options);
        return new Still(locale, score, new StackPane(stage), options, at -> stage.show(score.at(at)));
    }

    private static StageView stageView(Path home, Locale locale, Score score, PictureOptions options)
            throws IOException {
        Fonts.load(home, Letters.of(locale));
        StageView stage = new StageView(home.resolve("assets"), locale,
                fault -> LOG.warn("a drawing cannot be shown", fault));
        stage.setScore(score);
        options.person().ifPresent(stage::setPerson);
        stage.setFacing(options.facing());
        stage.setReducedMotion(options.isStill());
        return stage;
    }

    /** @param atNanos held to 0 and the last instant that still plays */
    WritableImage take(long atNanos) {
        show.accept(Math.clamp(atNanos, 0, score.lengthNanos() - 1));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
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
