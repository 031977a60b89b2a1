package app.effleurage.bench;

import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Whether hours of play leave anything behind.
 *
 * <p>Argument: how many hours, by the routines' own time. The five routines are played on a stage in a window one after
 * the other, over and over, by a clock that runs ahead as fast as frames can be drawn; what is in use is told after each
 * hour. Needs a display.
 */
public final class LongRunBench {

    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int FRAMES_A_PULSE = 8;

    private final HandClock clock = new HandClock();
    private final StageView stage;
    private Transport transport;
    private PlayerViewModel model;
    private int played;
    private long told;

    private LongRunBench() throws IOException {
        stage = new StageView(Path.of(System.getProperty("effleurage.home")).resolve("assets"), Locale.ENGLISH,
                Throwable::printStackTrace);
    }

    public static void main(String[] args) {
        long hours = Long.parseLong(args[0]);
        Platform.startup(() -> {
            try {
                new LongRunBench().play(new Stage(), hours);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void play(Stage window, long hours) {
        Scene scene = new Scene(stage, 700, 900);
        Theme.LIGHT.wear(scene, Locale.ENGLISH);
        window.setScene(scene);
        window.show();
        next();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                for (int frame = 0; frame < FRAMES_A_PULSE; frame++) {
                    clock.nanos += APART;
                    model.tick();
                }
                if (clock.nanos / HOUR > told) {
                    told = clock.nanos / HOUR;
                    tell();
                }
                if (told >= hours) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    /** The next routine, from its start. */
    private void next() {
        if (model != null) {
            model.close();
        }
        Score score = Composer.compose(ShippedRoutines.read(ShippedRoutines.IDS.get(played % ShippedRoutines.IDS.size())))
                .score().orElseThrow();
        played++;
        transport = new Transport(Timeline.of(score), clock);
        model = new PlayerViewModel(score, transport, clock, () -> Platform.runLater(this::next));
        stage.setScore(score);
        PlayerViewModel shown = model;
        model.momentProperty().addListener(
                (_, _, moment) -> stage.follow(moment, shown.stateProperty().get().rate()));
        model.playOrPause();
    }

    private void tell() {
        System.gc();
        System.out.printf(Locale.ROOT, "%d h, %d routines: %5.1f MB of heap in use, %d MB in memory%n", told, played,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6, inMemory() / 1000);
    }

    /** Kilobytes, where the system tells; else 0. */
    private static long inMemory() {
        try {
            return Files.lines(Path.of("/proc/self/status")).filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A clock that is turned by hand. */
    private static final class HandClock implements TimeSource {

        private long nanos;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public long wallMillis() {
            return TimeUnit.NANOSECONDS.toMillis(nanos);
        }
    }
}
