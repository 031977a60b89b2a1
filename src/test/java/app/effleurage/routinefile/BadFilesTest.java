package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the bad corpus has one problem, and the reader finds that one, at its place. */
class BadFilesTest {

    /** Problems that no single small file can show; each has a test of its own. */
    private static final Set<ProblemCode> SHOWN_ELSEWHERE = EnumSet.of(
            ProblemCode.CANNOT_READ, ProblemCode.NOT_A_FILE, ProblemCode.FILE_TOO_BIG,
            ProblemCode.CHANGED_WHILE_READ, ProblemCode.ID_CLASH, ProblemCode.FOLDER_UNREADABLE,
            ProblemCode.FOLDER_TOO_FULL, ProblemCode.TOO_MANY_PROBLEMS, ProblemCode.INTERNAL);

    private static final Path WORDS = Corpus.HOME.resolve("src/test/resources/app/effleurage/routinefile/bad/words.txt");

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);

    static Stream<Corpus.Bad> bad() {
        return Corpus.bad();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void hasItsOneProblemAtItsPlace(Corpus.Bad bad) {
        ReadResult result = reader.read(bad.file());

        assertThat(result.problems())
                .extracting(problem -> problem.code().id() + " " + problem.where().line() + ":"
                        + problem.where().column() + " " + problem.where().pointer())
                .containsExactly(bad.code() + " " + bad.line() + ":" + bad.column() + " " + bad.pointer());
        assertThat(result.problems().getFirst().where().file()).isEqualTo(bad.file().toString());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isToldInWholeSentences(Corpus.Bad bad) {
        Problem problem = reader.read(bad.file()).problems().getFirst();

        assertThat(problem.message()).matches("(?s)\\S.*\\.").doesNotContainPattern("\\{[0-9]|\\.message$");
        assertThat(problem.advice()).matches("(?s)\\S.*[.?\\]1e]$").doesNotContainPattern("\\{[0-9]\\}|\\.advice$");
        assertThat(problem.message() + problem.advice())
                .doesNotContain("\n", "\r").doesNotContainPattern("Exception|\\bat [a-z.]+\\(");
    }

    /** Written anew by {@code -Deffleurage.transcripts=write}: read what changed, and keep it if it is right. */
    @Test
    void theWordsAreTheOnesKept() throws IOException {
        String words = Corpus.bad().map(bad -> {
            Problem problem = reader.read(bad.file()).problems().getFirst();
            return "%s%n  %s%n  %s%n".formatted(bad, problem.message(), problem.advice());
        }).collect(Collectors.joining()).replace(System.lineSeparator(), "\n");
        if ("write".equals(System.getProperty("effleurage.transcripts"))) {
            Files.writeString(WORDS, words);
        }

        assertThat(words).isEqualTo(Files.readString(WORDS));
    }

    @Test
    void theCorpusIsLargeAndKeepsNoFileWithoutExpectation() {
        assertThat(Corpus.bad().map(Corpus.Bad::file)).hasSizeGreaterThan(160).containsAll(Corpus.badFiles());
    }

    @Test
    void theCorpusShowsEveryKindOfProblem() {
        Set<String> shown = Corpus.bad().map(Corpus.Bad::code).collect(Collectors.toSet());

        assertThat(Arrays.stream(ProblemCode.values()).filter(code -> !SHOWN_ELSEWHERE.contains(code)))
                .allMatch(code -> shown.contains(code.id()));
    }
}
