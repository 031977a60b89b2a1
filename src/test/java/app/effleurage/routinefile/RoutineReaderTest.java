package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a single small file cannot show: many faults at once, bombs, and files that will not be read. */
class RoutineReaderTest {

    private static final String GOOD = """
            {"format": 1, "id": "good", "title": "Good", "goal": "other",
             "steps": [{"name": "Rest", "instruction": "Rest.", "seconds": 5}]}
            """;

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);

    @Test
    void allFaultsAreFoundInOneReading() {
        assertThat(codes("""
                {
                  "format": 1, "id": "Bad id", "titel": "No title", "goal": "calm", "pressureCap": "3",
                  "steps": [
                    {"name": " ", "instruction": "Glide.", "seconds": 40.5,
                     "strokes": [{"motion": "circles", "contact": "pads", "path": ["chin", "nose"], "repeats": 0}]},
                    {"name": "Held too long", "instruction": "Hold.", "seconds": 20,
                     "strokes": [{"motion": "hold", "contact": "palms", "at": ["cheek_mid"], "repeats": 9}]},
                    {"name": "Rest", "instruction": "Rest.", "seconds": 95, "breath": "4-7-8", "seconds": 30}
                  ]
                }
                """)).containsExactly(
                "missing-field /", "bad-id /id", "unknown-field /titel", "unknown-value /goal",
                "wrong-type /pressureCap", "blank-text /steps/0/name", "wrong-type /steps/0/seconds",
                "motion-needs-spots /steps/0/strokes/0/path", "unknown-landmark /steps/0/strokes/0/path/1",
                "out-of-range /steps/0/strokes/0/repeats", "strokes-too-long /steps/1/seconds",
                "breath-too-long /steps/2/breath", "duplicate-field /steps/2/seconds");
    }

    @Test
    void aFaultyPartCausesNoSecondFaultElsewhere() {
        assertThat(codes("""
                {"format": 1, "id": "x", "title": "X", "goal": "other", "pressureCap": "low",
                 "steps": [{"name": "A", "instruction": "A.", "seconds": 30, "breath": "slow",
                   "strokes": [{"motion": "hold", "contact": "palms", "at": ["cheek_mid"], "pressure": 2,
                                "follow": "breath"}]}]}
                """)).containsExactly("wrong-type /pressureCap", "unknown-value /steps/0/breath");
    }

    @Test
    void aFileOfTheFutureIsNotJudgedByTheRulesOfToday() {
        assertThat(codes("{\"format\": 2, \"id\": 5, \"chapters\": []}")).containsExactly("future-format /format");
    }

    @Test
    void listingStopsAtAHundredProblemsAndSaysSo() {
        String fields = "\"x%s\": 1, ".repeat(150);
        Object[] numbers = IntStream.range(0, 150).boxed().toArray();

        List<Problem> problems = read(GOOD.replaceFirst("\\{", "{" + fields.formatted(numbers))).problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.subList(0, 100)).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_FIELD);
        assertThat(problems.getLast().code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }

    @Test
    void aFaultPastTheHundredthStillForbidsPlaying() {
        // A hundred warnings first: speech that is too long, in a hundred languages' worth of steps.
        String step = "{\"name\": \"A\", \"instruction\": \"one two three four five six\", \"seconds\": 5}, ";
        String steps = step.repeat(99) + step.replace("5}, ", "5, \"optional\": 1}");

        ReadResult result = read("{\"format\": 1, \"id\": \"x\", \"title\": \"X\", \"goal\": \"other\", \"steps\": ["
                + steps.replace("\"seconds\": 5", "\"midway\": \"a b c d e f g h i\", \"seconds\": 5") + "]}");

        assertThat(result.problems()).filteredOn(problem -> !problem.isFault()).hasSize(100);
        assertThat(result.routine()).isEmpty();
    }

    @Test
    void bombsAreRefusedAtOnce() {
        assertThat(codes(" ".repeat(Limits.FILE_BYTES + 1))).containsExactly("file-too-big /");
        assertThat(codes("[".repeat(Limits.FILE_BYTES))).containsExactly("too-deep " + "/0".repeat(20));
        assertThat(codes("{\"a\":".repeat(100_000))).containsExactly("too-deep " + "/a".repeat(20));
        assertThat(codes("[" + "1,".repeat(500_000) + "1]")).containsExactly("wrong-type /");
        assertThat(codes("\"" + "a".repeat(1_000_000) + "\"")).containsExactly("string-too-long /");
        assertThat(codes("1".repeat(1_000_000))).containsExactly("number-too-long /");
    }

    @Test
    void placesStayExactInLargeFiles() {
        String filler = "{\"name\": \"A\", \"instruction\": \"%s\", \"seconds\": 1800},\n".formatted("ö".repeat(900));
        String text = "{\"format\": 1, \"id\": \"x\", \"title\": \"X\", \"goal\": \"other\", \"steps\": [\n"
                + filler.repeat(90) + "{\"name\": \"B\", \"instruction\": \"B.\", \"colour\": 1, \"seconds\": 5}]}";

        Problem problem = read(text).problems().stream()
                .filter(found -> found.code() == ProblemCode.UNKNOWN_FIELD).findFirst().orElseThrow();

        assertThat(problem.where()).isEqualTo(new Location("test.json", 92, 36, "/steps/90/colour"));
    }

    @Test
    void aFolderADeviceAndNothingAreNoFiles(@TempDir Path folder) {
        assertThat(codesOf(reader.read(folder))).containsExactly("not-a-file /");
        assertThat(codesOf(reader.read(folder.resolve("none.json")))).containsExactly("cannot-read /");
        assertThat(codesOf(reader.read(folder.resolve("none.json").resolve("deeper"))))
                .containsExactly("cannot-read /");
    }

    @Test
    void aLinkInACircleIsAProblem(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("a.json");
        Files.createSymbolicLink(link, folder.resolve("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), link);

        assertThat(codesOf(reader.read(link))).containsExactly("cannot-read /");
    }

    @Test
    void aFileThatChangesOnceIsReadAgain() {
        Changing source = new Changing(1, 2, 2, 2);

        assertThat(new RoutineReader(Locale.ENGLISH, source).read(Path.of("good.json")).routine()).isPresent();
    }

    @Test
    void aFileThatKeepsChangingIsAProblem() {
        Changing source = new Changing(1, 2, 3, 4);

        assertThat(codesOf(new RoutineReader(Locale.ENGLISH, source).read(Path.of("good.json"))))
                .containsExactly("changed-while-read /");
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsAProblem() {
        Changing source = new Changing(1);

        assertThat(codesOf(new RoutineReader(Locale.ENGLISH, source).read(Path.of("good.json"))))
                .containsExactly("cannot-read /");
    }

    @Test
    void theNameOfTheFileCountsOnlyForFiles(@TempDir Path folder) throws IOException {
        assertThat(read(GOOD).problems()).isEmpty();
        assertThat(codesOf(reader.read(Files.writeString(folder.resolve("other.json"), GOOD))))
                .containsExactly("id-not-file-name /id");
        assertThat(reader.read(Files.writeString(folder.resolve("good.json"), GOOD)).problems()).isEmpty();
    }

    private ReadResult read(String text) {
        return reader.read("test.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(String text) {
        return codesOf(read(text));
    }

    private static List<String> codesOf(ReadResult result) {
        return result.problems().stream().map(problem -> problem.code().id() + " "
                + (problem.where().pointer().isEmpty() ? "/" : problem.where().pointer())).toList();
    }

    /** A file whose time of change goes through the values given and which is gone after them. */
    private static final class Changing implements FileSource {

        private final Deque<Long> times;

        private Changing(long... times) {
            this.times = new ArrayDeque<>(Arrays.stream(times).boxed().toList());
        }

        @Override
        public Stamp stamp(Path file) throws IOException {
            if (times.isEmpty()) {
                throw new NoSuchFileException(file.toString());
            }
            return new Stamp(Kind.FILE, GOOD.length(), FileTime.fromMillis(times.pop()), Optional.empty());
        }

        @Override
        public byte[] read(Path file, int most) {
            return GOOD.getBytes(StandardCharsets.UTF_8);
        }
    }
}
