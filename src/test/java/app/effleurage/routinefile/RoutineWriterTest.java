package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.routine.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineWriterTest {

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);
    private final RoutineWriter writer = new RoutineWriter();

    static Stream<Path> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatWasReadIsWrittenAndReadsBackEqual(Path file) {
        Routine routine = reader.read(file).routine().orElseThrow();

        assertThat(read(writer.write(routine))).isEqualTo(routine);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyRoutineReadsBackEqual(long seed) {
        RandomRoutines routines = new RandomRoutines(seed);
        for (int i = 0; i < 50; i++) {
            Routine routine = routines.next();

            assertThat(read(writer.write(routine))).isEqualTo(routine);
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsWrittenIsCanonical(Path file) {
        String once = writer.write(reader.read(file).routine().orElseThrow());

        assertThat(writer.write(read(once))).isEqualTo(once);
        assertThat(once).endsWith("}\n").doesNotContain("\t", "\r", " \n");
    }

    @Test
    void aNewFileIsNeverPutInThePlaceOfAnother(@TempDir Path folder) throws IOException {
        Routine routine = reader.read(Corpus.folder("good").resolve("everything.json")).routine().orElseThrow();
        Path file = folder.resolve("mine.json");
        writer.saveNew(routine, file);
        assertThat(reader.read(file).routine()).contains(routine);

        Files.writeString(file, "mine");
        assertThatThrownBy(() -> writer.saveNew(routine, file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aSmallRoutineIsWrittenAsAPersonWould() {
        Routine routine = reader.read(Corpus.folder("good").resolve("everything.json")).routine().orElseThrow();

        assertThat(writer.write(routine)).contains(
                """
                  "title": {"en": "Quiet evening", "de": "Stiller Abend"},
                  "subtitle": "Five calm minutes",
                  "goal": "stress-relief",
                """.indent(0),
                """
                      "breath": {"in": 4, "out": 6},
                """,
                """
                          "pressure": [2, 3],
                          "at": ["masseter_up", "masseter", {"landmark": "jaw_angle", "outward": 0.3, "down": -0.5}],
                          "each": 4,
                          "repeats": 2,
                          "cycleSeconds": 2
                """);
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("smallest.json");
        Files.writeString(file, "old");
        Routine routine = smallest();

        writer.save(routine, file);

        assertThat(reader.read(file).routine()).contains(routine);
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        assertThat(names(folder)).containsExactly("smallest.json");
    }

    @Test
    void savingFollowsALink(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("smallest.json"), target);

        writer.save(smallest(), link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(reader.read(target).routine()).contains(smallest());
    }

    @Test
    void savingWhereNothingCanBeSavedLeavesAllAsItWas(@TempDir Path folder) throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("smallest.json").resolve("full")).getParent();

        assertThatThrownBy(() -> writer.save(smallest(), occupied)).isInstanceOf(IOException.class);
        Path noFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> writer.save(smallest(), noFolder.resolve("smallest.json")))
                .isInstanceOf(IOException.class);

        assertThat(names(folder)).containsExactly("file", "smallest.json");
    }

    private Routine smallest() {
        return reader.read(Corpus.folder("good").resolve("smallest.json")).routine().orElseThrow();
    }

    private Routine read(String text) {
        ReadResult result = reader.read("written.json", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.problems()).filteredOn(Problem::isFault).isEmpty();
        return result.routine().orElseThrow();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
