package app.effleurage.cli.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The program's own input and output.
 *
 * <p>Lines typed are read on a thread of their own, which begins with the first wait; the end of input counts as
 * leaving, as Ctrl-D does in a shell. {@link #leave} may be called from any thread, the rest from one.
 */
public final class StandardTerminal implements TextTerminal {

    private final InputStream in;
    private final PrintStream out;
    private final boolean canAnswer;
    private final PlainText plain;
    private final BlockingQueue<Typed> typed = new LinkedBlockingQueue<>();
    private boolean reading;

    /** @param canAnswer whether a person sits at {@code in}; else it is never read */
    public StandardTerminal(InputStream in, PrintStream out, boolean canAnswer) {
        this.in = Objects.requireNonNull(in, "in");
        this.out = Objects.requireNonNull(out, "out");
        this.canAnswer = canAnswer;
        plain = new PlainText(out.charset());
    }

    @Override
    public void say(String line) {
        out.println(plain.of(line));
        out.flush();
    }

    @Override
    public boolean canAnswer() {
        return canAnswer;
    }

    @Override
    public Typed await(Duration longest) {
        if (canAnswer && !reading) {
            reading = true;
            Thread.ofPlatform().daemon().name("typed-lines").start(this::readLines);
        }
        try {
            Typed next = typed.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
            return next == null ? new Typed.Nothing() : next;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Typed.Leave();
        }
    }

    @Override
    public void leave() {
        typed.add(new Typed.Leave());
    }

    @Override
    public void wake() {
        typed.add(new Typed.Nothing());
    }

    private void readLines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, out.charset()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                typed.add(new Typed.Line(line));
            }
        } catch (IOException _) {
            // An input that breaks is an input that ends.
        }
        leave();
    }
}
