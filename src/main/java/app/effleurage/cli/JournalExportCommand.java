package app.effleurage.cli;

import app.effleurage.journal.HistoryExport;
import app.effleurage.journal.HistoryFile;
import app.effleurage.journal.Journal;
import app.effleurage.journal.JournalNote;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code journal export}: the history in a form for other programs. */
@Command(name = "export")
final class JournalExportCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(JournalExportCommand.class);

    private final Tools tools;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    JournalExportCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        HistoryExport form = HistoryExport.of(out)
                .orElseThrow(() -> Stop.misuse(tools.words().get("journal.form", out)));
        Journal journal = Journal.in(
                tools.folders(), () -> Instant.ofEpochMilli(tools.time().wallMillis()), ZoneId::systemDefault);
        HistoryFile.Loaded loaded = journal.history().load();
        for (JournalNote note : loaded.notes()) {
            tools.complain(note.inWords(tools.locale()));
        }
        if (loaded.notes().stream().anyMatch(JournalNote.Unusable.class::isInstance)) {
            return ExitCode.FAULTS;
        }
        try {
            form.write(loaded.entries(), out);
        } catch (IOException e) {
            ProgramLog.openIn(tools.folders().logs());
            LOG.warn("no export", e);
            throw tools.failed("journal.failed", out, e);
        }
        tools.print(tools.words().get("journal.exported", loaded.entries().size(), out));
        return ExitCode.CLEAN;
    }
}
