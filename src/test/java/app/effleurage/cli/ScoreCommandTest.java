package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

    private static final double EXACT = 0.0005;

    @TempDir
    private Path folder;

    private JsonNode score(String words) {
        Bench bench = new Bench(folder);
        assertThat(bench.run("score " + words + " --json")).isZero();
        return JsonMapper.builder().build().readTree(String.join("\n", bench.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief",
        "circulation --minutes 3", "stress-relief --minutes 15"})
    void stepsAndTheirSegmentsJoinAndNoCycleIsStretchedTooFar(String words) {
        JsonNode score = score(words);
        double at = 0;
        for (JsonNode step : score.get("steps")) {
            assertThat(step.get("from").asDouble()).isEqualTo(at);
            for (JsonNode segment : step.get("segments")) {
                assertThat(segment.get("from").asDouble()).isEqualTo(at);
                at = segment.get("to").asDouble();
                if (segment.get("kind").asString().equals("stroke")) {
                    assertThat(segment.get("stretch").asDouble()).isBetween(0.85, 1.15);
                    assertThat(segment.get("cycleSeconds").asDouble() * segment.get("cycles").asInt())
                            .isCloseTo(at - segment.get("from").asDouble(),
                                    offset(EXACT * (segment.get("cycles").asInt() + 2)));
                }
            }
            assertThat(step.get("to").asDouble()).isEqualTo(at);
        }
        assertThat(score.get("seconds").asDouble()).isEqualTo(at);
        assertThat(score.get("cues").get(score.get("cues").size() - 1).get("at").asDouble()).isEqualTo(at);
    }

    @Test
    void fieldsKeepTheirOrder() {
        List<String> fields = new ArrayList<>(score("circulation").propertyNames());

        assertThat(fields).containsExactly("id", "title", "seconds", "fixedOrder", "steps", "cues", "breathNotes");
    }

    @Test
    void secondsAreWrittenAsPeopleWriteThem() {
        Bench bench = new Bench(folder);
        bench.run("score circulation --json");

        assertThat(bench.out()).contains("  \"seconds\" : 300,", "      \"to\" : 27.5");
        assertThat(String.join("", bench.out())).doesNotContainPattern("\\d[eE][+-]?\\d");
    }

    @Test
    void breathPhasesAreGivenOneByOne() {
        JsonNode phases = score("stress-relief").get("steps").get(1).get("breathPhases");

        assertThat(phases.size()).isEqualTo(12);
        assertThat(phases.get(3).get("phase").asString()).isEqualTo("out");
        assertThat(phases.get(3).get("from").asDouble()).isEqualTo(34);
    }

    @Test
    void inWordsItReadsStepByStep() {
        Bench bench = new Bench(folder);
        assertThat(bench.run("score circulation")).isZero();

        assertThat(bench.out()).contains(
                "Circulation: 9 steps, 05:00",
                "1. Warm hands, 00:00 to 00:20",
                "  00:03 to 00:20  stroke 1, hold, both sides: 3 cycles of 5.667 s, written 6 s (-5.6 %)",
                "  00:08.667  cue: stroke 1, cycle 2",
                "  05:00  cue: end");
    }

    /** Motions, cues and breaths go by ids in a file alone. */
    @ParameterizedTest
    @CsvSource({"de, Aufruf:, 05:00  Signal: Ende, kreisen", "fr, Usage :, 05:00  signal : fin, cercles",
            "ja, 使い方：, 05:00  合図：終わり, 円を描く", "ar, الاستخدام:, 05:00  إشارة: النهاية, دوائر"})
    void aScoreAndItsHelpAreToldInTheLanguageAskedFor(String language, String usage, String end, String circles) {
        Bench bench = new Bench(folder);

        assertThat(bench.run("score circulation --language " + language)).isZero();
        assertThat(bench.out()).map(line -> line.replace('\u00a0', ' ')).contains("  " + end)
                .anyMatch(line -> line.contains(circles))
                .noneMatch(line -> line.contains("stroke") || line.contains("half-way") || line.contains("circles"));

        Bench help = new Bench(folder);
        assertThat(help.run("score --help --language " + language)).isZero();
        assertThat(help.out()).anyMatch(line -> line.replace('\u00a0', ' ').startsWith(usage));
    }
}
