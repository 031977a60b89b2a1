package app.effleurage.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file in which the program notes what it does, for whoever has to find out why something went wrong.
 *
 * <p>A file a day and at most a megabyte each; two weeks and ten megabytes in all. A folder that cannot be
 * written costs the log and nothing else. Nothing of it ever shows on the terminal.
 */
final class ProgramLog {

    private static final FileSize LARGEST_FILE = FileSize.valueOf("1MB");
    private static final FileSize LARGEST_IN_ALL = FileSize.valueOf("10MB");
    private static final int DAYS_KEPT = 14;
    private static final String LINE = "%date{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger - %msg%n";

    private final Path file;

    private ProgramLog(Path file) {
        this.file = file;
    }

    /**
     * Sends all logging to a file.
     *
     * @param folder where; made if it is missing
     */
    static ProgramLog openIn(Path folder) {
        Path file = folder.resolve("effleurage.log");
        // Another SLF4J provider on the path is a stranger's set-up, and logs as it likes.
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            send(context, file);
        }
        return new ProgramLog(file);
    }

    /** Where to look; the file may be missing when the folder cannot be written. */
    Path file() {
        return file;
    }

    private static void send(LoggerContext context, Path file) {
        context.reset();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, appender, file));
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path file) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file.resolveSibling("effleurage.%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(LARGEST_FILE);
        policy.setTotalSizeCap(LARGEST_IN_ALL);
        policy.setMaxHistory(DAYS_KEPT);
        policy.setCleanHistoryOnStart(true);
        policy.start();
        return policy;
    }
}
