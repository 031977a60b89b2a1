package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.ui.LaunchRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A routine goes out by one command and comes in by another, and nothing that is there is lost by it. */
class ShareCommandTest {

    private static final String SITTING = """
            {"format": 1, "id": "sitting", "title": "Sitting", "goal": "other", "steps": [
             {"name": "Sit", "instruction": "Sit tall.", "seconds": %d}]}""";

    @TempDir
    Path folder;

    private Bench bench;
    private Path own;
    private Path sent;

    @BeforeEach
    void set() throws IOException {
        bench = new Bench(folder);
        own = bench.folders().routines();
        sent = Files.writeString(folder.resolve("sent.effleurage"), SITTING.formatted(10));
    }

    @Test
    void whatIsSharedIsReadBackEqual() {
        Path out = folder.resolve("out.effleurage");

        assertThat(bench.runWith("share", "circulation", "-o", out.toString())).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.out()).containsExactly(out + " holds the routine circulation.");
        assertThat(read(out)).isEqualTo(read(Path.of("routines/circulation.json")));
    }

    @Test
    void aFileThatNobodyCouldOpenIsNotWritten() {
        assertThat(bench.runWith("share", "circulation", "-o", "x.zip")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err()).containsExactly(
                "The name x.zip does not end in .effleurage, by which the one who gets the file can open it.");
    }

    @Test
    void whatIsAddedIsInTheLibrary() {
        assertThat(add()).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.out()).containsExactly("sitting is in your library: " + own.resolve("sitting.json"));
        bench.run("list");
        assertThat(bench.out()).anyMatch(line -> line.startsWith("sitting"));

        assertThat(add()).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.out().getFirst()).contains("there already");
    }

    @Test
    void whatIsThereStaysAndAnotherIdIsOffered() throws IOException {
        add();
        byte[] before = Files.readAllBytes(own.resolve("sitting.json"));
        Files.writeString(sent, SITTING.formatted(20));

        assertThat(add()).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err()).containsExactly("There is a routine \"sitting\" already, and it stays as it is."
                + " Add --keep-both to keep this one as sitting-2, --as with an id of yours, or --replace.");
        assertThat(add("--as", "sitting-2")).isEqualTo(ExitCode.CLEAN);

        assertThat(Files.readAllBytes(own.resolve("sitting.json"))).isEqualTo(before);
        assertThat(read(own.resolve("sitting-2.json")).id()).isEqualTo("sitting-2");
        assertThat(add("--as", "No Id")).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void aFaultyFileOfThatNameIsNotReplacedEither() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("sitting.json"), "{");

        assertThat(add()).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err().getFirst()).contains("--keep-both", "sitting-2");
        assertThat(own.resolve("sitting.json")).hasContent("{");
    }

    @Test
    void whatIsToBecomeOfAClashCanBeSaidBeforehand() throws IOException {
        add();
        Files.writeString(sent, SITTING.formatted(20));

        assertThat(add("--keep-both")).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.out()).containsExactly("sitting-2 is in your library: " + own.resolve("sitting-2.json"));
        assertThat(read(own.resolve("sitting-2.json")).about().title().in(Locale.ENGLISH)).isEqualTo("Sitting (2)");
        assertThat(read(own.resolve("sitting.json")).length()).hasSeconds(10);

        Files.writeString(sent, SITTING.formatted(30));
        assertThat(add("--replace")).isEqualTo(ExitCode.CLEAN);
        assertThat(read(own.resolve("sitting.json")).length()).hasSeconds(30);
        assertThat(add("--replace", "--keep-both")).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void whatCameWithTheProgramIsNotReplacedEvenIfSomebodySaysSo() throws IOException {
        Files.writeString(sent, SITTING.formatted(10).replace("sitting", "circulation"));

        assertThat(add("--replace")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err().getFirst()).contains("not yours to replace");
    }

    @Test
    void aPersonAtATerminalIsAsked() throws IOException {
        add();
        for (int seconds = 20; seconds <= 40; seconds += 10) {
            Files.writeString(sent, SITTING.formatted(seconds));
            bench.typed.addAll(List.of("what?", List.of("l", "r", "k").get(seconds / 10 - 2)));
            assertThat(add()).isEqualTo(ExitCode.CLEAN);
        }

        assertThat(bench.out()).filteredOn(line -> line.startsWith("Type k")).hasSize(2);
        assertThat(read(own.resolve("sitting.json")).length()).hasSeconds(30);
        assertThat(read(own.resolve("sitting-2.json")).length()).hasSeconds(40);
    }

    @Test
    void severalAtOnceAreTakenAndABrokenOneKeepsNoOtherFromIt() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path other = Files.writeString(folder.resolve("other.json"), SITTING.formatted(10).replace("sitting", "other"));

        assertThat(bench.runWith("add", broken.toString(), sent.toString(), other.toString())).isEqualTo(ExitCode.FAULTS);

        assertThat(bench.err()).isNotEmpty().allMatch(line -> line.startsWith(broken.toString()));
        assertThat(own.resolve("sitting.json")).exists();
        assertThat(own.resolve("other.json")).exists();
        assertThat(bench.runWith("add", sent.toString(), other.toString(), "--as", "one")).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void aDoubleClickBringsItToTheWindowAndNotItsFolder() {
        Path other = folder.resolve("other.effleurage");

        assertThat(bench.runWith(sent.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.runWith(sent.toString(), other.toString())).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.windows).extracting(LaunchRequest::opened)
                .containsExactly(List.of(sent), List.of(sent, other));
        assertThat(bench.windows).allSatisfy(window -> {
            assertThat(window.extraFolders()).isEmpty();
            assertThat(window.routine()).isEmpty();
        });
    }

    @Test
    void aFileWithFaultsOpensTheWindowTooForNobodyReadsATerminalThen() throws IOException {
        Files.writeString(sent, "{");

        assertThat(bench.runWith(sent.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.windows).hasSize(1);
    }

    @Test
    void withNoWindowItIsPlayedInTextAndNotKept() throws IOException {
        bench.windowOpens = false;

        assertThat(bench.runWith(sent.toString())).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.out()).anyMatch(line -> line.contains("Sitting"));
        assertThat(own).doesNotExist();
        Files.writeString(sent, "{");
        assertThat(bench.runWith(sent.toString())).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void hostileFilesAreFaultsWithWordsAndLeaveNothing() throws IOException {
        for (byte[] hostile : List.of(archive("../../x.json"), bomb(), "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                new byte[0], "null".getBytes(StandardCharsets.UTF_8))) {
            Files.write(sent, hostile);

            assertThat(add()).isEqualTo(ExitCode.FAULTS);
            assertThat(bench.err()).isNotEmpty().allMatch(line -> line.startsWith(sent.toString()));
        }
        if (Files.exists(own)) {
            try (Stream<Path> left = Files.list(own)) {
                assertThat(left).isEmpty();
            }
        }
    }

    private static byte[] archive(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(SITTING.formatted(10).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Little to send, and 64 megabytes to unpack. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("x.json"));
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private int add(String... more) {
        return bench.runWith(Stream.concat(Stream.of("add", sent.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private static Routine read(Path file) {
        return new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
    }
}
