package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineWriter;
import app.effleurage.routinefile.SharedRoutine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code share}: a routine as one file to send to someone. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ShareCommand.class);

    private final Tools tools;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    ShareCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Routine found = routine.find(tools);
        if (!SharedRoutine.isNamedSo(out)) {
            throw Stop.misuse(tools.words().get("share.ending", out));
        }
        try {
            new RoutineWriter().save(found, out);
        } catch (IOException e) {
            ProgramLog.openIn(tools.folders().logs());
            LOG.warn("not shared", e);
            throw tools.failed("share.failed", out, e);
        }
        tools.print(tools.words().get("share.written", out, found.id()));
        return ExitCode.CLEAN;
    }
}
