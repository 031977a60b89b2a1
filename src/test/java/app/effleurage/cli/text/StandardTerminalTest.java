package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandardTerminalTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private StandardTerminal terminal(InputStream in, boolean canAnswer) {
        return new StandardTerminal(in, new PrintStream(shown, true, StandardCharsets.UTF_8), canAnswer);
    }

    @Test
    void linesTypedComeOneByOneAndTheEndMeansLeaving() {
        StandardTerminal terminal = terminal(new ByteArrayInputStream("n\n\nq".getBytes()), true);

        assertThat(terminal.await(LONG)).isEqualTo(new TextTerminal.Typed.Line("n"));
        assertThat(terminal.await(LONG)).isEqualTo(new TextTerminal.Typed.Line(""));
        assertThat(terminal.ask()).contains("q");
        assertThat(terminal.ask()).isEmpty();
    }

    @Test
    void withNobodyThereInputIsNeverRead() {
        StandardTerminal terminal = terminal(new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        }, false);

        assertThat(terminal.await(Duration.ofNanos(1))).isEqualTo(new TextTerminal.Typed.Nothing());
        assertThat(terminal.ask()).isEmpty();
    }

    @Test
    void leavingFromOutsideEndsTheWait() {
        StandardTerminal terminal = terminal(InputStream.nullInputStream(), false);
        terminal.leave();

        assertThat(terminal.await(LONG)).isEqualTo(new TextTerminal.Typed.Leave());
    }

    @Test
    void whatIsSaidIsALine() {
        terminal(InputStream.nullInputStream(), false).say("Half way.");

        assertThat(shown).hasToString("Half way." + System.lineSeparator());
    }
}
