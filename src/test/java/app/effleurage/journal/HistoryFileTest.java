package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    private static final long PATIENCE_SECONDS = 60;
    private static final int EACH = 40;

    @TempDir
    private Path home;
    private HistoryFile history;

    @BeforeEach
    void open() {
        history = Entries.journal(home).history();
    }

    @Test
    void withoutAFileThereIsNothingAndNothingIsSaid() {
        assertThat(history.load()).isEqualTo(new HistoryFile.Loaded(List.of(), List.of()));
        assertThat(history.path()).doesNotExist();
    }

    @Test
    void whatWasAddedIsThereInOrderEachOnALine() throws IOException {
        List<HistoryEntry> entries = IntStream.range(1, 20).mapToObj(Entries::numbered).toList();
        for (HistoryEntry entry : entries) {
            history.add(entry);
        }

        assertThat(history.load()).isEqualTo(new HistoryFile.Loaded(entries, List.of()));
        assertThat(Files.readAllLines(history.path())).hasSize(entries.size()).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void aTornLastLineIsPutAsideAndSaidSoAndNothingElseIsLost() throws IOException {
        history.add(Entries.numbered(1));
        Files.writeString(history.path(), Files.readString(history.path()) + "{\"routine\":\"circ");

        HistoryFile.Loaded loaded = history.load();

        Path aside = history.path().resolveSibling("history-damaged-2026-11-24.jsonl");
        assertThat(loaded.entries()).containsExactly(Entries.numbered(1));
        assertThat(loaded.notes()).containsExactly(new JournalNote.PartsPutAside(history.path(), aside, 1));
        assertThat(aside).hasContent("{\"routine\":\"circ");
        assertThat(history.load().notes()).isEmpty();
    }

    @Test
    void whatIsAddedAfterATornLineIsNotLostWithIt() throws IOException {
        history.add(Entries.numbered(1));
        Files.writeString(history.path(), Files.readString(history.path()) + "{\"routine\":\"circ");

        history.add(Entries.numbered(2));

        assertThat(history.load().entries()).containsExactly(Entries.numbered(1), Entries.numbered(2));
    }

    @Test
    void aLineThatOnlyLacksItsEndIsWhole() throws IOException {
        history.add(Entries.numbered(1));
        Files.writeString(history.path(), Files.readString(history.path()).strip());

        history.add(Entries.numbered(2));

        assertThat(history.load())
                .isEqualTo(new HistoryFile.Loaded(List.of(Entries.numbered(1), Entries.numbered(2)), List.of()));
    }

    @Test
    void damageInTheMiddleTakesNoOtherLineAlong() throws IOException {
        for (int number = 1; number <= 3; number++) {
            history.add(Entries.numbered(number));
        }
        List<String> lines = Files.readAllLines(history.path());
        Files.writeString(history.path(), String.join("\n", lines.get(0), "\0\0\0", "[]", "{\"routine\":\"x\"}",
                lines.get(1).replace("true", "1"), lines.get(2), ""));

        HistoryFile.Loaded loaded = history.load();

        assertThat(loaded.entries()).containsExactly(Entries.numbered(1), Entries.numbered(3));
        assertThat(loaded.notes()).singleElement()
                .isInstanceOfSatisfying(JournalNote.PartsPutAside.class, note -> {
                    assertThat(note.parts()).isEqualTo(4);
                    assertThat(note.inWords(Locale.ENGLISH)).contains("4 lines", "were kept in", note.aside().toString());
                });
    }

    @Test
    void twoDamagesOnADayAreKeptApart() throws IOException {
        for (int number = 1; number <= 2; number++) {
            history.add(Entries.numbered(number));
            Files.writeString(history.path(), Files.readString(history.path()) + "torn " + number);
            history.load();
        }

        assertThat(history.path().resolveSibling("history-damaged-2026-11-24.jsonl")).hasContent("torn 1");
        assertThat(history.path().resolveSibling("history-damaged-2026-11-24-2.jsonl")).hasContent("torn 2");
    }

    @Test
    void fieldsOfALaterVersionStayWhenAnotherLineIsMended() throws IOException {
        history.add(Entries.numbered(1));
        String richer = Files.readString(history.path()).replace("{", "{\"mood\":\"calm\",");
        Files.writeString(history.path(), richer + "torn");

        assertThat(history.load().entries()).containsExactly(Entries.numbered(1));
        assertThat(history.path()).hasContent(richer);
    }

    @Test
    void whatIsErasedIsGoneWithAllThatWasPutAsideOfIt() throws IOException {
        history.add(Entries.numbered(1));
        Files.writeString(history.path(), Files.readString(history.path()) + "torn");
        history.load();
        history.erase();

        assertThat(history.load().entries()).isEmpty();
        try (Stream<Path> left = Files.list(history.path().getParent())) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("journal.lock");
        }
    }

    @Test
    void aFolderWhereTheFileShouldBeIsToldOfAndLeftAlone() throws IOException {
        Files.createDirectories(history.path());

        assertThat(history.load().notes()).containsExactly(new JournalNote.Unusable(history.path()));
        assertThatThrownBy(() -> history.add(Entries.numbered(1))).isInstanceOf(IOException.class);
        assertThat(history.path()).isDirectory();
    }

    @Test
    void twoProgramsThatAddAtOnceLoseNothing() throws IOException, InterruptedException {
        List<Process> programs = List.of(program(0), program(1000));
        for (Process program : programs) {
            assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
        }

        HistoryFile.Loaded loaded = history.load();
        assertThat(loaded.notes()).isEmpty();
        assertThat(loaded.entries()).containsExactlyInAnyOrderElementsOf(
                IntStream.concat(IntStream.range(0, EACH), IntStream.range(1000, 1000 + EACH))
                        .mapToObj(Entries::numbered).toList());
    }

    private Process program(int from) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Adder.class.getName(), home.toString(), String.valueOf(from)).inheritIO().start();
    }

    /** Another window, which adds entries and looks at them as fast as it can. */
    static final class Adder {

        private Adder() {
        }

        public static void main(String[] args) throws IOException {
            HistoryFile history = Entries.journal(Path.of(args[0])).history();
            int from = Integer.parseInt(args[1]);
            for (int number = from; number < from + EACH; number++) {
                history.add(Entries.numbered(number));
                if (!history.load().notes().isEmpty()) {
                    throw new IllegalStateException("a line was seen half written");
                }
            }
        }
    }
}
