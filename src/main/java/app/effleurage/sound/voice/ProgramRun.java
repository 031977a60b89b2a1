package app.effleurage.sound.voice;

import app.effleurage.sound.voice.SpeechException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program and takes what it wrote: no shell, input from a file, output to a file, so that there is no pipe to
 * hang on. It is killed with its children when it takes too long, writes too much, or nobody waits any more.
 *
 * @param limit the longest it may take
 * @param mostBytes the most it may write
 */
record ProgramRun(Duration limit, long mostBytes) {

    private static final long LOOK_MILLIS = 20;

    ProgramRun {
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * @param command for the file that the program may write its sound to; program and arguments, none from outside
     * @param environment added to ours, by name, for the same file
     * @return what it wrote to that file, or else to its standard output
     */
    byte[] run(
            Function<Path, List<String>> command, Function<Path, Map<String, String>> environment, byte[] input)
            throws SpeechException, InterruptedException {
        @Nullable Path folder = null;
        try {
            folder = Files.createTempDirectory("effleurage-voice");
            Path in = Files.write(folder.resolve("in.txt"), input);
            Path printed = folder.resolve("printed");
            Path file = folder.resolve("speech.wav");
            ProcessBuilder builder = new ProcessBuilder(command.apply(file)).directory(folder.toFile())
                    .redirectInput(in.toFile()).redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment.apply(file));
            await(start(builder), printed, file);
            return Files.readAllBytes(Files.exists(file) ? file : printed);
        } catch (IOException e) {
            throw new SpeechException(Reason.FAILED, e);
        } finally {
            delete(folder);
        }
    }

    private static Process start(ProcessBuilder builder) throws SpeechException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new SpeechException(Reason.MISSING, e);
        }
    }

    private void await(Process process, Path printed, Path file)
            throws SpeechException, InterruptedException, IOException {
        boolean isOver = false;
        try {
            // By looks and not by a clock, for only one class of the program reads that.
            for (long look = 0; !isOver && look <= limit.toMillis() / LOOK_MILLIS; look++) {
                isOver = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (size(printed) + size(file) > mostBytes) {
                    throw new SpeechException(Reason.TOO_MUCH, "more than " + mostBytes + " bytes");
                }
            }
        } finally {
            if (!isOver) {
                kill(process);
            }
        }
        if (!isOver) {
            throw new SpeechException(Reason.TOO_SLOW, "longer than " + limit);
        }
        if (process.exitValue() != 0) {
            throw new SpeechException(Reason.FAILED, "exit code " + process.exitValue());
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    private static void kill(Process process) {
        // Listed before the parent dies, for orphans are no longer its descendants.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // A leftover in the folder for temporary files harms nobody.
        }
    }
}
