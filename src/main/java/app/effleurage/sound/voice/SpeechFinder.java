package app.effleurage.sound.voice;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the system's own speech. It only looks for files; whether a program speaks is seen when it is asked to. */
public final class SpeechFinder {

    /** A sentence takes tens of milliseconds; Windows needs seconds to begin. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Minutes of speech, and no text that is passed on is as long. */
    private static final long MOST_BYTES = 32L << 20;

    private final Map<String, String> environment;
    private final UnaryOperator<String> property;
    private final ProgramRun run;

    /** @param run the limits of the programs found */
    SpeechFinder(Map<String, String> environment, UnaryOperator<String> property, ProgramRun run) {
        this.environment = Map.copyOf(environment);
        this.property = Objects.requireNonNull(property, "property");
        this.run = Objects.requireNonNull(run, "run");
    }

    /**
     * @param environment the process's environment, as of {@link System#getenv()}
     * @param property reads a system property, as {@link System#getProperty(String)}; {@code os.name} is asked for
     */
    public static Optional<SpeechProgram> find(Map<String, String> environment, UnaryOperator<String> property) {
        return new SpeechFinder(environment, property, new ProgramRun(LIMIT, MOST_BYTES)).find();
    }

    Optional<SpeechProgram> find() {
        String system = Objects.requireNonNullElse(property.apply("os.name"), "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return path(environment.getOrDefault("SystemRoot", "C:\\Windows"))
                    .map(root -> root.resolve("System32/WindowsPowerShell/v1.0/powershell.exe"))
                    .filter(Files::isExecutable).map(program -> new WindowsSpeech(program, run));
        }
        if (system.startsWith("mac")) {
            return onPath("say").map(program -> new MacSay(program, run));
        }
        Optional<SpeechProgram> newer = onPath("espeak-ng").map(program -> Espeak.ng(program, run));
        return newer.or(() -> onPath("espeak").map(program -> Espeak.older(program, run)));
    }

    /** Only in folders named in full: a program that happens to lie where we were started is not the system's. */
    private Optional<Path> onPath(String name) {
        for (String entry : environment.getOrDefault("PATH", "").split(":", -1)) {
            Optional<Path> program = path(entry).filter(Path::isAbsolute).map(folder -> folder.resolve(name))
                    .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
            if (program.isPresent()) {
                return program;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
