package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.routine.Routine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRoutineTest {

    private final Routine routine = new RoutineReader(Locale.ENGLISH)
            .read(Corpus.folder("good").resolve("smallest.json")).routine().orElseThrow();

    @TempDir
    Path folder;

    @Test
    void aSharedFileIsKnownByItsEnding() {
        assertThat(SharedRoutine.isNamedSo(Path.of("a/b.effleurage"))).isTrue();
        assertThat(SharedRoutine.isNamedSo(Path.of("B.EFFLEURAGE"))).isTrue();
        assertThat(SharedRoutine.isNamedSo(Path.of("effleurage"))).isFalse();
        assertThat(SharedRoutine.isNamedSo(Path.of("/"))).isFalse();
    }

    @Test
    void aNumberBehindAnIdLeavesItOne() {
        String longest = "b".repeat(61) + "-cd";

        assertThat(SharedRoutine.numbered("a", 2)).isEqualTo("a-2");
        assertThat(SharedRoutine.numbered(longest, 2))
                .isEqualTo("b".repeat(61) + "-2").satisfies(id -> assertThat(Routine.isId(id)).isTrue());
        assertThat(SharedRoutine.number("a-12", "a")).contains(12);
        assertThat(SharedRoutine.number(SharedRoutine.numbered(longest, 7), longest)).contains(7);
        assertThat(SharedRoutine.number("a-b", "a")).isEmpty();
        assertThat(SharedRoutine.number("c-2", "a")).isEmpty();
        assertThat(SharedRoutine.number("a-99999999999", "a")).isEmpty();
    }

    @Test
    void keepingReplacesNothingNotEvenALinkThatLeadsNowhere() throws IOException {
        Path kept = SharedRoutine.keep(routine, folder.resolve("own"));
        byte[] before = Files.readAllBytes(kept);

        assertThatThrownBy(() -> SharedRoutine.keep(routine, folder.resolve("own")))
                .isInstanceOf(FileAlreadyExistsException.class);
        Files.move(kept, kept.resolveSibling("moved"));
        Files.createSymbolicLink(kept, folder.resolve("nowhere"));
        assertThatThrownBy(() -> SharedRoutine.keep(routine, folder.resolve("own")))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(Files.readAllBytes(kept.resolveSibling("moved"))).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder.resolve("own"))) {
            assertThat(left).hasSize(2);
        }
    }
}
