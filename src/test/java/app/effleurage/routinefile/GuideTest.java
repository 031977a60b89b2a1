package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Goal;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Named;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The authors' guide shows nothing that does not work, and leaves out nothing that does. */
class GuideTest {

    private static final String GUIDE = read();

    /** {@code ```json <part> key=value...}; without a part a whole file. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)^```json([^\\n]*)\\n(.*?)^```\\n(?:\\n((?:^>[^\\n]*\\n)+))?");

    /**
     * An example of the guide.
     *
     * @param answer what the guide says `check` answers, empty where nothing is wrong
     */
    record Example(int line, String part, Map<String, String> settings, String json, String answer) {

        @Override
        public String toString() {
            return "line " + line + " " + part + settings;
        }

        String setting(String name, String absent) {
            return settings.getOrDefault(name, absent);
        }

        /** The example with what it leaves out put around it. */
        String asFile() {
            return switch (part) {
                case "" -> json;
                case "routine" -> {
                    String around = Stream.of(
                                    "\"format\": 1", "\"id\": \"x\"", "\"title\": \"X\"", "\"goal\": \"other\"",
                                    "\"steps\": [{\"name\": \"Rest\", \"instruction\": \"Rest.\", \"seconds\": 30}]")
                            .filter(field -> !json.contains("\n  " + field.substring(0, field.indexOf(':') + 1)))
                            .collect(Collectors.joining(", "));
                    yield json.stripTrailing().replaceFirst("}$", ", " + Matcher.quoteReplacement(around) + "}");
                }
                case "step" -> inSteps(json);
                case "stroke" -> inSteps(step("\"strokes\": [" + json + "]"));
                case "breath" -> inSteps(step("\"breath\": " + json));
                default -> throw new IllegalArgumentException("the guide has an example of nothing known: " + part);
            };
        }

        private String step(String field) {
            return """
                    {"name": "Step", "instruction": "Follow the picture.", "seconds": %s, "view": "%s", %s}"""
                    .formatted(setting("seconds", "30"), setting("view", "front"), field);
        }

        private static String inSteps(String step) {
            return """
                    {"format": 1, "id": "x", "title": "X", "goal": "other", "cautions": ["Mind."], "steps": [%s]}"""
                    .formatted(step);
        }
    }

    static List<Example> examples() {
        return EXAMPLE.matcher(GUIDE).results().map(GuideTest::example).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void doesWhatItSays(Example example) {
        ReadResult result = new RoutineReader(Locale.ENGLISH)
                .read("example.json", example.asFile().getBytes(StandardCharsets.UTF_8));

        if (example.settings().containsKey("fault")) {
            assertThat(result.problems()).extracting(problem -> problem.code().id())
                    .containsExactly(example.settings().get("fault"));
            Problem problem = result.problems().getFirst();
            assertThat(problem.message() + " " + problem.advice()).startsWith(example.answer());
            assertThat(example.answer()).startsWith(problem.message());
        } else {
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void showsWhatCheckingReallyAnswers() {
        String mistyped = examples().getFirst().json().replace("\"effleurage\"", "\"effleurge\"");

        Problem problem = new RoutineReader(Locale.ENGLISH)
                .read("first-try.json", mistyped.getBytes(StandardCharsets.UTF_8)).problems().getFirst();

        Location where = problem.where();
        String shown = where.file() + ":" + where.line() + ":" + where.column() + ": "
                + problem.message() + " " + problem.advice();
        assertThat(GUIDE).contains(shown.substring(0, shown.indexOf("one of: ") + "one of: ".length()) + "…");
    }

    @Test
    void hasExamplesOfEveryPart() {
        assertThat(examples()).hasSizeGreaterThan(20)
                .extracting(Example::part).contains("", "routine", "step", "stroke", "breath");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void namesEveryField(Shape shape) {
        assertThat(shape.fields()).allSatisfy(GuideTest::assertNamed);
    }

    @Test
    void namesEveryValueALandmarkAPatternCanHave() {
        Stream<Named> constants = Stream.of(
                Goal.values(), View.values(), RestingHands.values(), Motion.values(), Contact.values(), Hands.values())
                .flatMap(Arrays::stream);

        assertThat(constants.map(Named::id)).allSatisfy(GuideTest::assertNamed);
        assertThat(PlaceForm.usable()).hasSize(55).allSatisfy(GuideTest::assertNamed);
        assertThat(BreathPatterns.all()).extracting(BreathPattern::id).allSatisfy(GuideTest::assertNamed);
        assertThat(Area.FIRM.landmarks()).allSatisfy(GuideTest::assertNamed);
    }

    @ParameterizedTest
    @EnumSource(Motion.class)
    void saysHowLongACycleTakesByItself(Motion motion) {
        String row = GUIDE.lines()
                .filter(line -> line.startsWith("| `" + motion.id() + "` |")).findFirst().orElseThrow();

        assertThat(row).endsWith(" | " + Seconds.spelt(PaceForm.usualCycle(motion)) + " |");
        assertThat(row.contains("`path`") || row.contains("either")).isEqualTo(motion.followsPath());
        assertThat(row.contains("`at`") || row.contains("either")).isEqualTo(motion.standsAtSpots());
    }

    @Test
    void everyLinkWithinLeadsSomewhere() {
        List<String> headings = Pattern.compile("(?m)^#+ (.*)$").matcher(GUIDE).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("\\]\\(#([^)]*)\\)").matcher(GUIDE).results().map(link -> link.group(1)))
                .isNotEmpty().isSubsetOf(headings);
    }

    private static void assertNamed(String name) {
        assertThat(GUIDE).contains("`" + name + "`");
    }

    private static Example example(MatchResult match) {
        List<String> words = Stream.of(match.group(1).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        String part = words.stream().filter(word -> !word.contains("=")).findFirst().orElse("");
        Map<String, String> settings = words.stream().filter(word -> word.contains("="))
                .map(word -> word.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String answer = match.group(3) == null
                ? "" : match.group(3).lines().map(line -> line.substring(1).strip()).collect(Collectors.joining(" "));
        int line = (int) GUIDE.substring(0, match.start()).lines().count() + 1;
        return new Example(line, part, settings, match.group(2), answer);
    }

    private static String read() {
        try {
            return Files.readString(Corpus.HOME.resolve("docs/routine-format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
