package app.effleurage.awake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps the machine awake by a program that does so for as long as it runs.
 *
 * <p>The program runs on until its standard input is closed, or until a process id is gone: either way the system
 * itself ends it with this process, however that ends.
 */
final class ProcessInhibitor implements Inhibitor {

    /** What a program is given to say back. */
    static final String WORD = "held";

    /** How to know that the program does what it should. */
    enum Proof {
        /** It says back a line that it is sent. */
        ECHO,
        /** It says a line by itself. */
        FIRST_LINE,
        /** It says nothing; it would have ended at once if it could not. */
        ALIVE
    }

    private static final long AT_ONCE_MILLIS = 300;

    private final Means means;
    private final Duration patience;
    private final Function<String, List<String>> command;
    private final Proof proof;

    /** @param command the program and its arguments, for a reason */
    ProcessInhibitor(Means means, Duration patience, Function<String, List<String>> command, Proof proof) {
        this.means = Objects.requireNonNull(means, "means");
        this.patience = Objects.requireNonNull(patience, "patience");
        this.command = Objects.requireNonNull(command, "command");
        this.proof = Objects.requireNonNull(proof, "proof");
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Hold take(String reason) throws CannotHoldException, InterruptedException {
        Process process = start(command.apply(reason));
        boolean isProven = false;
        try {
            isProven = isProven(process);
        } catch (IOException broken) {
            throw new CannotHoldException(Refusal.Why.REFUSED, String.valueOf(broken.getMessage()));
        } finally {
            if (!isProven) {
                end(process);
            }
        }
        if (!isProven) {
            throw new CannotHoldException(Refusal.Why.REFUSED, "ended at once");
        }
        return new ProcessHold(process);
    }

    private static Process start(List<String> words) throws CannotHoldException {
        try {
            return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException missing) {
            throw new CannotHoldException(Refusal.Why.MISSING, String.valueOf(missing.getMessage()));
        }
    }

    private boolean isProven(Process process) throws IOException, InterruptedException {
        return switch (proof) {
            case ECHO -> {
                OutputStream in = process.getOutputStream();
                in.write((WORD + "\n").getBytes(StandardCharsets.US_ASCII));
                in.flush();
                yield saysTheWord(process);
            }
            case FIRST_LINE -> saysTheWord(process);
            case ALIVE -> !process.waitFor(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS);
        };
    }

    /** Waits without blocking on the pipe itself, so that it can be given up. */
    private static boolean saysTheWord(Process process) throws IOException, InterruptedException {
        var line = new FutureTask<>(() -> new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII)).readLine());
        Thread.ofVirtual().start(line);
        try {
            return WORD.equals(line.get());
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /** With its children: {@code systemd-inhibit} waits for the one it started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private record ProcessHold(Process process) implements Hold {

        @Override
        public void close() {
            try {
                process.getOutputStream().close();
            } catch (IOException _) {
                // It is gone already.
            }
            end(process);
        }

        @Override
        public void onLost(Runnable listener) {
            Hold.tell(process.onExit(), listener);
        }
    }
}
