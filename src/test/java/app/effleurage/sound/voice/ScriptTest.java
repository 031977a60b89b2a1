package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Score;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final String THREE_BREATHS = """
            {"name": "Sit", "instruction": "Sit tall. Breathe.", "seconds": 40, "breath": "4-6",
             "midway": "Softly."},
            {"name": {"en": "Rest", "de": "Ruhen"}, "instruction": {"en": "Hands down.", "de": "Hände sinken."},
             "seconds": 20}""";

    @Test
    void saysWhatAStepIsWhatRemindsAndWhatIsNext() {
        Script script = new Script(ShippedScores.withSteps(THREE_BREATHS), Locale.ENGLISH, HowMuch.ALL);

        assertThat(script.lines()).extracting(ScriptTest::told).containsExactly(
                "OPENING 0.6 A test Settle in.", "STEP 0.6 Sit Sit tall. Breathe.", "MIDWAY 20.6 Softly.",
                "NEXT 34.6 Next: Rest.", "STEP 40.6 Rest Hands down.",
                "END 60.6 That is the end. Rest a moment before you get up.");
    }

    @Test
    void stepsOnlyLeavesOutWhatRemindsAndAnnounces() {
        Score score = ShippedScores.of("lymphatic-drainage");

        assertThat(new Script(score, Locale.ENGLISH, HowMuch.STEPS).lines()).extracting(Line::kind)
                .contains(Line.Kind.OPENING, Line.Kind.STEP, Line.Kind.CHANGE_SIDES, Line.Kind.END)
                .doesNotContain(Line.Kind.MIDWAY, Line.Kind.NEXT, Line.Kind.BREATH);
        assertThat(new Script(score, Locale.ENGLISH, HowMuch.STEPS).breaths(score.steps().getFirst(), 0, 0)).isEmpty();
        assertThat(new Script(score, Locale.ENGLISH, HowMuch.NONE).lines()).isEmpty();
    }

    @Test
    void aSideIsNamedBeforeItBeginsAndWhereItChanges() {
        Score score = ShippedScores.of("lymphatic-drainage");
        List<Line> neck = new Script(score, Locale.ENGLISH, HowMuch.ALL).lines().stream()
                .filter(line -> line.step() == 2).toList();

        assertThat(neck.get(0).wordings().getFirst().getLast().text()).isEqualTo("Left side first.");
        assertThat(neck.get(1).kind()).isEqualTo(Line.Kind.CHANGE_SIDES);
        assertThat(neck.get(1).wordings().getFirst().getFirst().text()).isEqualTo("Change to the right.");
    }

    @Test
    void theHandAndALaterStrokeAreToldWhereTheyAreNew() {
        Score score = ShippedScores.of("lymphatic-drainage");
        List<Line> down = new Script(score, Locale.ENGLISH, HowMuch.STEPS).lines().stream()
                .filter(line -> line.step() == 8).toList();

        assertThat(down.getFirst().wordings().getFirst()).extracting(Sentence::text).containsExactly("Clear back down",
                "Ear to collarbone, as light as silk.", "With flat fingers.", "Left side first.");
        assertThat(down.getLast().kind()).isEqualTo(Line.Kind.PART);
        assertThat(down.getLast().wordings().getFirst()).extracting(Sentence::text)
                .containsExactly("Now the next part.", "With your finger pads.", "Both sides.");
        // Told by the step's own reminder, if that is said.
        assertThat(new Script(score, Locale.ENGLISH, HowMuch.ALL).lines()).noneMatch(line ->
                line.step() == 7 && line.kind() == Line.Kind.PART);
        assertThat(new Script(score, Locale.ENGLISH, HowMuch.STEPS).lines()).anyMatch(line ->
                line.step() == 7 && line.kind() == Line.Kind.PART);
    }

    @Test
    void howHardIsToldWhereItIsNewAndTheRoutineDoesNotSaySoAndOnlyWhereAllIsSaid() {
        assertThat(stepLine("tension-relief", 2, HowMuch.ALL)).containsExactly("Chewing muscles",
                "Find the muscle that bulges when you bite.", "Circle it slowly.", "With your finger pads.",
                "Soft, growing firm.");
        assertThat(stepLine("tension-relief", 2, HowMuch.STEPS)).doesNotContain("Soft, growing firm.");
        // As hard as before; the step before is the first with any pressure at all.
        assertThat(stepLine("stress-relief", 4, HowMuch.ALL)).doesNotContain("Soft pressure.");
        assertThat(stepLine("stress-relief", 3, HowMuch.ALL)).contains("Soft pressure.");
        // "Feather-light", says the routine.
        assertThat(stepLine("circulation", 5, HowMuch.ALL)).noneMatch(told -> told.contains("pressure"));
    }

    private static List<String> stepLine(String id, int step, HowMuch howMuch) {
        return new Script(ShippedScores.of(id), Locale.ENGLISH, howMuch).lines().stream()
                .filter(line -> line.step() == step && line.kind() == Line.Kind.STEP).findFirst().orElseThrow()
                .wordings().getFirst().stream().map(Sentence::text).toList();
    }

    @Test
    void theFirstThreeWholeBreathsAreToldFromWhereTheVoiceIsFree() {
        Score score = ShippedScores.withSteps(THREE_BREATHS.replace("40", "60"));
        Script script = new Script(score, Locale.ENGLISH, HowMuch.ALL);

        assertThat(script.breaths(score.steps().getFirst(), 1, 0)).extracting(ScriptTest::told).containsExactly(
                "BREATH 10.0 In.", "BREATH 14.0 And out.", "BREATH 20.0 In.", "BREATH 24.0 And out.",
                "BREATH 30.0 In.", "BREATH 34.0 And out.");
        assertThat(script.breaths(score.steps().getFirst(), 0, 5_000_000_000L)).extracting(ScriptTest::told)
                .containsExactly("BREATH 4.0 And out.", "BREATH 14.0 And out.", "BREATH 24.0 And out.");
    }

    @Test
    void wordsAreSpokenInTheLanguageTheyAreIn() {
        Script script = new Script(ShippedScores.withSteps(THREE_BREATHS), Locale.GERMANY, HowMuch.ALL);
        List<Sentence> rest = script.lines().stream().filter(line -> line.step() == 1).findFirst().orElseThrow()
                .wordings().getFirst();

        assertThat(rest).containsExactly(
                new Sentence("Ruhen", Locale.GERMAN), new Sentence("Hände sinken.", Locale.GERMAN));
        assertThat(script.sentences()).contains(new Sentence("Sit tall.", Locale.ENGLISH));
    }

    @Test
    void namesEverySentenceOnceTheFirstNeededFirst() {
        Script script = new Script(ShippedScores.withSteps(THREE_BREATHS), Locale.ENGLISH, HowMuch.ALL);

        assertThat(script.sentences()).extracting(Sentence::text).startsWith("A test", "Settle in.", "In.", "And out.")
                .contains("Next: Rest.", "Softly.").doesNotHaveDuplicates();
    }

    static String told(Line line) {
        return line.kind() + " " + line.place().atNanos() / 100_000_000 / 10.0 + " "
                + line.wordings().getFirst().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
