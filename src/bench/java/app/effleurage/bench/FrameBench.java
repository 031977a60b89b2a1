package app.effleurage.bench;

import app.effleurage.export.handout.WindowHandouts;
import app.effleurage.ui.EffleurageWindow;
import app.effleurage.ui.LaunchRequest;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What a playing frame costs in a real window, and what a paused one does not.
 *
 * <p>Arguments: seconds to measure each scene, width, height. Opens the program's own window, plays,
 * and reads from the JVM how much the two threads that make a frame worked between one frame and
 * the next. The step is looped and played for a minute first: for most of it the JVM's own
 * compiler works as much as the program does. Needs a display; see {@code docs/performance.md}.
 */
public final class FrameBench {

    private record Scene(String routine, String at) {
    }

    /** Circles of two hands, a long one-sided way, a breath-led sweep, tapping, and breath alone. */
    private static final List<Scene> SCENES = List.of(
            new Scene("circulation", "PT1M5S"), new Scene("lymphatic-drainage", "PT6M5S"),
            new Scene("stress-relief", "PT5M55S"), new Scene("circulation", "PT4M3S"),
            new Scene("stress-relief", "PT25S"));

    private static final long OPENING_SECONDS = 5;
    private static final int WARM_UP_SECONDS = 60;

    /** Before a pause is measured: the buttons come back, and the compiler ends what it had begun. */
    private static final int PAUSED_SECONDS = 8;
    private static final int SCENE_THREAD = 0;
    private static final int RENDER_THREAD = 1;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private FrameBench() {
    }

    public static void main(String[] args) throws Exception {
        int seconds = Integer.parseInt(args[0]);
        Scene scene = SCENES.get(Integer.parseInt(args[3]));
        Thread window = Thread.ofPlatform().daemon().start(() -> EffleurageWindow.open(new LaunchRequest(
                Path.of(System.getProperty("effleurage.home")), List.of(), Optional.of(scene.routine()),
                Optional.of(Duration.parse(scene.at())), Optional.empty(), Optional.empty(), Locale.ENGLISH, false),
                language -> WindowHandouts.ofThisProcess(Path.of(System.getProperty("effleurage.home")), language)));
        Stage stage = awaitStage();
        onFx(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(Integer.parseInt(args[1]));
            stage.setHeight(Integer.parseInt(args[2]));
        });
        TimeUnit.SECONDS.sleep(OPENING_SECONDS);
        onFx(() -> new Robot().keyType(KeyCode.L));
        double starting = shareWhile(WARM_UP_SECONDS, null);
        Frames frames = new Frames();
        double playing = shareWhile(seconds, frames);
        onFx(() -> new Robot().keyType(KeyCode.SPACE));
        TimeUnit.SECONDS.sleep(PAUSED_SECONDS);
        double paused = shareWhile(seconds, null);
        onFx(() -> stage.setIconified(true));
        TimeUnit.SECONDS.sleep(2);
        double hidden = shareWhile(seconds, null);
        System.out.printf(Locale.ROOT,
                "%-20s %-8s frames %4d, painted %4d  gap ms p50 %5.1f p99 %5.1f max %5.1f  work ms p50 %4.1f p99 %4.1f"
                        + "  core: starting %3.0f %%, playing %3.0f %% (scene %.0f, render %.0f), paused %4.1f %%,"
                        + " hidden %4.1f %%%n",
                scene.routine(), scene.at(), frames.count, frames.painted, frames.gap(0.5), frames.gap(0.99), frames.gap(1),
                frames.work(0.5), frames.work(0.99), starting * 100,
                playing * 100, frames.share(SCENE_THREAD) * 100, frames.share(RENDER_THREAD) * 100, paused * 100,
                hidden * 100);
        onFx(stage::close);
        window.join(TimeUnit.SECONDS.toMillis(10));
        System.exit(0);
    }

    /** The share of one core that the whole program took. */
    private static double shareWhile(int seconds, Frames frames) throws Exception {
        if (frames != null) {
            onFx(frames::start);
        }
        long cpu = MACHINE.getProcessCpuTime();
        long wall = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        double share = (MACHINE.getProcessCpuTime() - cpu) / (double) (System.nanoTime() - wall);
        if (frames != null) {
            onFx(frames::stop);
        }
        return share;
    }

    private static Stage awaitStage() throws InterruptedException {
        while (Window.getWindows().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return (Stage) Window.getWindows().getFirst();
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    /** Times between frames, and what the threads that make them worked meanwhile. */
    private static final class Frames extends AnimationTimer {

        private static final int MOST = 100_000;

        /** Asked whether there is anything to paint, the render thread takes a tenth of this. */
        private static final long PAINTING_NANOS = 700_000;
        private final long[] gaps = new long[MOST];
        private final long[] works = new long[MOST];
        private final long[] makers = {thread("JavaFX Application"), thread("QuantumRenderer")};
        private final long[] before = new long[makers.length];
        private final double[] shares = new double[makers.length];
        private long startTime;
        private int count;
        private int painted;
        private long lastBegin;
        private long lastWork;
        private long lastRendering;

        private static long thread(String name) {
            return Arrays.stream(THREADS.dumpAllThreads(false, false))
                    .filter(thread -> thread.getThreadName().startsWith(name)).findFirst().orElseThrow().getThreadId();
        }

        @Override
        public void start() {
            startTime = System.nanoTime();
            for (int i = 0; i < makers.length; i++) {
                before[i] = THREADS.getThreadCpuTime(makers[i]);
            }
            super.start();
        }

        @Override
        public void stop() {
            super.stop();
            for (int i = 0; i < makers.length; i++) {
                shares[i] = (THREADS.getThreadCpuTime(makers[i]) - before[i])
                        / (double) (System.nanoTime() - startTime);
            }
        }

        /** The share of one core that one of the threads took. */
        double share(int maker) {
            return shares[maker];
        }

        /**
         * @param now when the frame began, the same for all that are asked in it: by the time this one is asked, the
         *     player may have drawn its hands already, or not, and a clock read here would take that for a gap
         */
        @Override
        public void handle(long now) {
            long rendering = THREADS.getThreadCpuTime(makers[RENDER_THREAD]);
            long work = THREADS.getThreadCpuTime(makers[SCENE_THREAD]) + rendering;
            if (lastBegin != 0 && count < MOST) {
                painted += rendering - lastRendering > PAINTING_NANOS ? 1 : 0;
                gaps[count] = now - lastBegin;
                works[count] = work - lastWork;
                count++;
            }
            lastBegin = now;
            lastWork = work;
            lastRendering = rendering;
        }

        double gap(double share) {
            return quantile(gaps, share);
        }

        double work(double share) {
            return quantile(works, share);
        }

        private double quantile(long[] values, double share) {
            long[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            return count == 0 ? 0 : sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1e6;
        }
    }
}
