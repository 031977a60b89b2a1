package app.effleurage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long the packaged program takes to its first frame, beside a plain start of the same classes, in pairs.
 *
 * <p>Argument: how many pairs. Needs a display and what {@code mvn verify -Ppackage} made; see
 * {@code docs/performance.md}. Both starts are the program's own, as a user with no settings yet would see it; the time
 * of the first frame is read from the log that it writes.
 */
public final class StartBench {

    private static final long PATIENCE_SECONDS = 60;
    private static final String FIRST_FRAME = "first frame";

    private final Path home = Path.of(System.getProperty("effleurage.home"));
    private final Path user = Files.createTempDirectory("effleurage-start");

    private StartBench() throws IOException {
    }

    public static void main(String[] args) throws Exception {
        new StartBench().run(Integer.parseInt(args[0]));
    }

    private void run(int pairs) throws Exception {
        Path built = home.resolve("target");
        List<String> plain = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Deffleurage.home=" + home, "--enable-native-access=javafx.graphics",
                "-p", built.resolve("classes") + System.getProperty("path.separator") + built.resolve("package/modules"),
                "-m", "app.effleurage/app.effleurage.cli.Main");
        List<String> packaged = List.of(built.resolve("package/image/effleurage/bin/effleurage").toString());
        // The first start of each reads its files from the disk.
        start(plain);
        start(packaged);
        double[] slow = new double[pairs];
        double[] quick = new double[pairs];
        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            slow[pair] = start(plain);
            quick[pair] = start(packaged);
            ratios[pair] = quick[pair] / slow[pair];
            System.out.printf(Locale.ROOT, "plain %5.0f ms  packaged %5.0f ms  ratio %.2f%n",
                    slow[pair], quick[pair], ratios[pair]);
        }
        System.out.printf(Locale.ROOT, "median of %d pairs: plain %.0f ms, packaged %.0f ms, ratio %.2f (%.2f to %.2f)%n",
                pairs, median(slow), median(quick), median(ratios),
                Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow());
        clear();
        Files.delete(user);
    }

    /** Milliseconds from the start of the process to its first frame. */
    private double start(List<String> command) throws IOException, InterruptedException {
        clear();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String folder : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            builder.environment().put(folder, user.toString());
        }
        long began = System.currentTimeMillis();
        Process process = builder.start();
        try {
            long deadline = began + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
            while (System.currentTimeMillis() < deadline && process.isAlive()) {
                Optional<Long> frame = firstFrame();
                if (frame.isPresent()) {
                    return frame.get() - began;
                }
                // Seldom enough to leave the processors to the program.
                TimeUnit.MILLISECONDS.sleep(100);
            }
            throw new IllegalStateException("no first frame: " + command);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Optional<Long> firstFrame() throws IOException {
        Path log = user.resolve("effleurage/logs/effleurage.log");
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.endsWith(FIRST_FRAME))
                    .map(line -> OffsetDateTime.parse(line.substring(0, line.indexOf(' '))).toInstant().toEpochMilli())
                    .findFirst();
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(user)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(user)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
