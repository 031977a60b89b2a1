package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exactly at a limit is allowed, and one more is a fault. */
class AtTheLimitTest {

    private static List<String> codes(String title, String instruction, String more, int seconds) {
        String json = """
                {"format": 1, "id": "x", "title": "%s", "goal": "other", "steps": [
                {"name": "Rest", "instruction": "%s", "seconds": %d%s}]}""".formatted(title, instruction, seconds, more);
        return new RoutineReader(Locale.ENGLISH).read("x.json", json.getBytes(StandardCharsets.UTF_8))
                .problems().stream().map(problem -> problem.code().id()).toList();
    }

    private static String words(int count) {
        return "rest ".repeat(count).strip();
    }

    @Test
    void aTitleHasAtMostAHundredSigns() {
        assertThat(codes("x".repeat(Limits.SHORT_TEXT), "Rest.", "", 30)).isEmpty();
        assertThat(codes("x".repeat(Limits.SHORT_TEXT + 1), "Rest.", "", 30))
                .containsExactly(ProblemCode.TEXT_TOO_LONG.id());
        assertThat(codes("\uD83D\uDE42".repeat(Limits.SHORT_TEXT), "Rest.", "", 30))
                .doesNotContain(ProblemCode.TEXT_TOO_LONG.id());
    }

    @ParameterizedTest
    @CsvSource({"16, 60, false", "17, 60, true"})
    void anInstructionHasAtMostSixteenWords(int count, int seconds, boolean isFault) {
        assertThat(codes("X", words(count), "", seconds).contains(ProblemCode.LONG_INSTRUCTION.id())).isEqualTo(isFault);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true"})
    void aReminderHasAtMostEightWords(int count, boolean isFault) {
        assertThat(codes("X", "Rest.", ", \"midway\": \"" + words(count) + "\"", 60)
                .contains(ProblemCode.LONG_MIDWAY.id())).isEqualTo(isFault);
    }

    @ParameterizedTest
    @CsvSource({"8, 10, false", "9, 10, true"})
    void fourWordsTakeFiveSeconds(int count, int seconds, boolean isFault) {
        assertThat(codes("X", words(count), "", seconds).contains(ProblemCode.TOO_MANY_WORDS.id())).isEqualTo(isFault);
    }

    @Test
    void aNameOfAFieldHasAtMostAHundredSigns() {
        assertThat(codes("X", "Rest.", ", \"" + "y".repeat(Limits.NAME) + "\": 1", 30))
                .doesNotContain(ProblemCode.STRING_TOO_LONG.id());
        assertThat(codes("X", "Rest.", ", \"" + "y".repeat(Limits.NAME + 1) + "\": 1", 30))
                .contains(ProblemCode.STRING_TOO_LONG.id());
    }

    @Test
    void aNumberHasAtMostThirtyTwoSigns() {
        assertThat(codes("X", "Rest.", ", \"wait\": " + "1".repeat(Limits.NUMBER), 30))
                .doesNotContain(ProblemCode.NUMBER_TOO_LONG.id());
        assertThat(codes("X", "Rest.", ", \"wait\": " + "1".repeat(Limits.NUMBER + 1), 30))
                .contains(ProblemCode.NUMBER_TOO_LONG.id());
    }

    @Test
    void aFileHasAtMostAMebibyte(@TempDir Path folder) throws IOException {
        byte[] routine = Files.readAllBytes(Corpus.HOME.resolve("routines/circulation.json"));
        String padded = new String(routine, StandardCharsets.UTF_8) + " ".repeat(Limits.FILE_BYTES - routine.length);

        assertThat(problems(Files.writeString(folder.resolve("circulation.json"), padded))).isEmpty();
        assertThat(problems(Files.writeString(folder.resolve("circulation.json"), padded + " ")))
                .containsExactly(ProblemCode.FILE_TOO_BIG.id());
    }

    private static List<String> problems(Path file) {
        return new RoutineReader(Locale.ENGLISH).read(file).problems().stream()
                .map(problem -> problem.code().id()).toList();
    }
}
