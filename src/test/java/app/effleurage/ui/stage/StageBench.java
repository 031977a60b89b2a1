package app.effleurage.ui.stage;

import app.effleurage.score.Score;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Plays a stage in a real window and says what a frame costs.
 *
 * <p>Arguments: a routine's id, where to begin in seconds, for how many seconds, the window's width and
 * height. Needs a display.
 */
final class StageBench {

    private static final int WARM_UP_FRAMES = 120;

    private StageBench() {
    }

    public static void main(String[] args) {
        Score score = Shipped.score(args[0]);
        long from = (long) (Double.parseDouble(args[1]) * 1e9);
        long length = (long) (Double.parseDouble(args[2]) * 1e9);
        Platform.startup(() -> {
            try {
                play(score, from, length, Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static void play(Score score, long from, long length, int width, int height) throws java.io.IOException {
        StageView view = new StageView(Shipped.HOME.resolve("assets"), Locale.ENGLISH, Throwable::printStackTrace);
        StackPane root = new StackPane(view);
        root.setStyle("-fx-background-color: #F6F1EA; -ef-breath: #8FB3A8; -ef-accent-strong: #355B4E;");
        Stage window = new Stage(javafx.stage.StageStyle.UNDECORATED);
        window.setScene(new Scene(root, width, height));
        view.setScore(score);
        window.show();
        new AnimationTimer() {
            private final long[] gaps = new long[200_000];
            private final long[] works = new long[200_000];
            private int frames;
            private long start;
            private long last;
            private long cpuStart;

            @Override
            public void handle(long now) {
                long clock = System.nanoTime();
                if (frames == WARM_UP_FRAMES) {
                    start = clock;
                    cpuStart = cpuNanos();
                }
                if (frames > WARM_UP_FRAMES) {
                    gaps[frames - WARM_UP_FRAMES - 1] = clock - last;
                }
                last = clock;
                long played = frames < WARM_UP_FRAMES ? frames * 16_666_667L : clock - start;
                view.show(score.at(from + played));
                if (frames >= WARM_UP_FRAMES) {
                    works[frames - WARM_UP_FRAMES] = System.nanoTime() - clock;
                }
                frames++;
                if (frames > WARM_UP_FRAMES && played > length) {
                    stop();
                    int count = frames - WARM_UP_FRAMES - 1;
                    long wall = clock - start;
                    System.out.printf(Locale.ROOT,
                            "%d frames in %.1f s; gap p50 %.1f p99 %.1f max %.1f ms; show p50 %.2f p99 %.2f ms; "
                                    + "CPU %.0f %% of a core, %.1f ms a frame%n",
                            count, wall / 1e9, at(gaps, count, 0.5), at(gaps, count, 0.99), at(gaps, count, 1),
                            at(works, count, 0.5), at(works, count, 0.99),
                            100.0 * (cpuNanos() - cpuStart) / wall, (cpuNanos() - cpuStart) / 1e6 / count);
                    Platform.exit();
                }
            }
        }.start();
    }

    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double at(long[] values, int count, double share) {
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(count * share))] / 1e6;
    }
}
