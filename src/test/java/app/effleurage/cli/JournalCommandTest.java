package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.HistoryEntry;
import app.effleurage.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private Journal journal;

    @BeforeEach
    void set() {
        bench = new Bench(folder.resolve("user"));
        journal = Journal.in(bench.folders(), InstantSource.fixed(Instant.EPOCH), () -> ZoneOffset.UTC);
    }

    private void play() throws IOException {
        journal.history().add(new HistoryEntry("circulation", "Circulation",
                OffsetDateTime.parse("2026-11-24T20:30:00+01:00"), Duration.ofMinutes(5), true, Optional.empty()));
    }

    @Test
    void exportsTheHistoryInTheFormThatTheNameSays() throws IOException {
        play();
        Path csv = folder.resolve("h.csv");
        Path json = folder.resolve("h.json");

        assertThat(bench.runWith("journal", "export", "-o", csv.toString())).isZero();
        assertThat(bench.out()).containsExactly("1 entry written to " + csv);
        assertThat(Files.readAllLines(csv)).hasSize(2);
        assertThat(bench.runWith("journal", "export", "-o", json.toString())).isZero();
        assertThat(json).content().contains("\"playedSeconds\" : 300");
    }

    @Test
    void anEmptyHistoryIsAnEmptyExport() throws IOException {
        Path csv = folder.resolve("h.csv");

        assertThat(bench.runWith("journal", "export", "-o", csv.toString())).isZero();
        assertThat(bench.out()).containsExactly("No entries written to " + csv);
        assertThat(Files.readAllLines(csv)).hasSize(1);
    }

    @Test
    void whatWasDamagedIsToldOfAndTheRestExported() throws IOException {
        play();
        Files.writeString(journal.history().path(), Files.readString(journal.history().path()) + "torn");
        Path csv = folder.resolve("h.csv");

        assertThat(bench.runWith("journal", "export", "-o", csv.toString())).isZero();
        assertThat(bench.err()).singleElement().asString().contains("history-damaged-2027-01-15.jsonl");
        assertThat(Files.readAllLines(csv)).hasSize(2);
    }

    @Test
    void aFileThatSaysNoFormIsMisuse() {
        assertThat(bench.runWith("journal", "export", "-o", folder.resolve("h.txt").toString()))
                .isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err()).singleElement().asString().contains(".csv", ".json");
    }

    @Test
    void whatCannotBeWrittenOrReadIsSaid() throws IOException {
        Path csv = Files.createDirectories(folder.resolve("h.csv/in"));

        assertThat(bench.runWith("journal", "export", "-o", csv.getParent().toString())).isEqualTo(ExitCode.FAULTS);
        assertThat(bench.err()).singleElement().asString().contains("h.csv", "cannot be written");

        Files.createDirectories(journal.history().path());
        assertThat(bench.runWith("journal", "export", "-o", folder.resolve("h.json").toString()))
                .isEqualTo(ExitCode.FAULTS);
        assertThat(folder.resolve("h.json")).doesNotExist();
    }

    @Test
    void journalAloneSaysWhatItCanDo() {
        assertThat(bench.run("journal")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err().getFirst()).contains("journal export");
    }
}
