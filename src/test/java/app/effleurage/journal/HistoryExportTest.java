package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryExportTest {

    @TempDir
    private Path folder;

    private static HistoryEntry titled(String title) {
        return new HistoryEntry("circulation", title, OffsetDateTime.parse("2026-11-24T20:30:00+01:00"),
                Duration.ofSeconds(290), false, Optional.of(Duration.ofMinutes(5)));
    }

    @Test
    void csvHasALineOfNamesAndALineAnEntry() throws IOException {
        Path file = folder.resolve("history.csv");
        HistoryExport.CSV.write(List.of(titled("Soft, \"slow\"\nand warm"),
                Entries.played("2026-11-23T07:00:00Z", 5)), file);

        assertThat(Files.readString(file)).isEqualTo("\uFEFFstarted,routine,title,playedSeconds,finished,fitToSeconds\r\n"
                + "2026-11-24T20:30:00+01:00,circulation,\"Soft, \"\"slow\"\"\nand warm\",290,false,300\r\n"
                + "2026-11-23T07:00:00Z,circulation,Circulation,300,true,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uFF1D1+1",
        "=HYPERLINK(\"http://x\";\"y\")", "=cmd|' /C calc'!A0"})
    void noTitleBecomesAFormula(String title) {
        assertThat(CsvText.cell(title)).matches("(?s)\"?'.*");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "plain|plain", "two words|two words", "a;b|\"a;b\"", "it's|\"it's\"", "a=b|a=b", "`a\"b`|\"a\"\"b\""})
    void quotesStandOnlyWhereTheyMust(String text, String cell) {
        assertThat(CsvText.cell(text)).isEqualTo(cell);
    }

    @Test
    void jsonSaysTheSameAsTheHistory() throws IOException {
        Path file = folder.resolve("history.json");
        HistoryExport.JSON.write(List.of(titled("=1"), Entries.numbered(4)), file);

        List<HistoryEntry> read = JournalJson.read(Files.readAllBytes(file), root ->
                root.required("entries").valueStream().map(entry -> HistoryForm.read(entry.asObject())).toList())
                .orElseThrow();
        assertThat(read).containsExactly(titled("=1"), Entries.numbered(4));
    }

    @ParameterizedTest
    @CsvSource({"a.csv,CSV", "A.CSV,CSV", "b.json,JSON"})
    void theNameOfTheFileSaysTheForm(Path file, HistoryExport form) {
        assertThat(HistoryExport.of(file)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.txt", "csv", "a.csv.bak", ""})
    void anyOtherNameSaysNone(String name) {
        assertThat(HistoryExport.of(Path.of(name))).isEmpty();
    }
}
