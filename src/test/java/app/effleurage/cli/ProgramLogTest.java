package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Isolated("there is one logging context, and one standard output")
class ProgramLogTest {

    @TempDir
    private Path folder;

    @AfterEach
    void goSilent() {
        context().reset();
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    @Test
    void nothingIsLoggedAnywhereUntilItIsOpened() {
        context().reset();
        new SilentLogging().configure(context());

        assertThat(appenders()).isEmpty();
    }

    @Test
    void theServiceThatKeepsLoggingSilentIsFound() {
        assertThat(ServiceLoader.load(Configurator.class))
                .hasAtLeastOneElementOfType(SilentLogging.class);
    }

    @Test
    void whatIsLoggedStandsInTheFile() throws IOException {
        ProgramLog log = ProgramLog.openIn(folder.resolve("made/for/it"));
        LoggerFactory.getLogger("a.b").info("played {}", "stress-relief");

        assertThat(log.file()).exists();
        assertThat(Files.readString(log.file())).contains("INFO", "a.b - played stress-relief");
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothingAndShowsNothing() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(shown));
        System.setErr(new PrintStream(shown));
        try {
            assertThatCode(() -> {
                ProgramLog.openIn(blocked.resolve("logs"));
                LoggerFactory.getLogger("a.b").error("lost", new IllegalStateException());
            }).doesNotThrowAnyException();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(shown.toString()).isEmpty();
    }

    private static List<Appender<ILoggingEvent>> appenders() {
        List<Appender<ILoggingEvent>> found = new ArrayList<>();
        context().getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(found::add);
        return found;
    }
}
