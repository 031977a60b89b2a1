package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.sound.Sounding;
import app.effleurage.text.SpokenLength;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicePlanTest {

    static final List<String> SHIPPED = ShippedScores.IDS;

    private static final long SECOND = 1_000_000_000L;

    /** By our pace alone; every sentence has one. */
    private static final Lengths ESTIMATED =
            sentence -> OptionalLong.of(SpokenLength.nanosOf(SpokenLength.words(sentence.text())));

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void inTheShippedRoutinesOnlyWordsOfTheBreathYieldAndStepsEndQuietly(String id) {
        Score score = ShippedScores.of(id);
        VoicePlan plan = VoicePlan.of(script(score), ESTIMATED, Where.START);

        assertThat(leftOut(script(score), plan)).isEmpty();
        assertThat(plan.spoken()).filteredOn(spoken -> spoken.line().kind() != Line.Kind.PART).allSatisfy(spoken ->
                assertThat(spoken.wording()).isEqualTo(spoken.line().wordings().getFirst()));
        for (ScoredStep step : score.steps()) {
            long quiet = step.toNanos() - 3 * SECOND;
            assertThat(plan.spoken()).filteredOn(spoken -> spoken.line().kind() != Line.Kind.CHANGE_SIDES)
                    .noneMatch(spoken -> spoken.atNanos() < step.toNanos() && spoken.toNanos() > quiet);
        }
    }

    @Test
    void whateverTheLengthsNoTwoLinesOverlapAndNoneIsSaidTwice() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Script script = script(ShippedScores.of(SHIPPED.get(random.nextInt(SHIPPED.size()))));
            double slowness = 0.3 + 4 * random.nextDouble();
            Map<Sentence, OptionalLong> drawn = new HashMap<>();
            Lengths lengths = sentence -> drawn.computeIfAbsent(sentence, _ ->
                    random.nextInt(20) == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(
                    ESTIMATED.nanosOf(sentence).orElseThrow() * slowness * random.nextDouble())));
            double rate = 0.5 + 1.5 * random.nextDouble();
            long position = random.nextLong(400 * SECOND);
            List<VoicePlan.Spoken> said = VoicePlan.of(script, lengths, Where.at(0, rate)).spoken().stream()
                    .filter(one -> one.atNanos() < position).toList();
            List<VoicePlan.Spoken> spoken = VoicePlan.of(script, lengths,
                    new Where(position, said, rate, false, Optional.empty())).spoken();

            for (int i = 0; i < spoken.size(); i++) {
                VoicePlan.Spoken one = spoken.get(i);
                assertThat(one.atNanos()).as("seed " + seed).isLessThanOrEqualTo(one.line().place().latestNanos());
                assertThat(said.contains(one) || one.atNanos() >= position).isTrue();
                assertThat(one.atNanos()).isGreaterThanOrEqualTo(one.line().place().earliestNanos());
                assertThat(one.toNanos()).isLessThanOrEqualTo(one.line().place().byNanos());
                if (i > 0) {
                    assertThat(spoken.get(i - 1).toNanos()).as("seed " + seed).isLessThan(one.atNanos());
                }
            }
            assertThat(spoken.subList(0, said.size())).isEqualTo(said);
            assertThat(new HashSet<>(spoken.stream().map(VoicePlan.Spoken::line).toList())).hasSameSizeAs(spoken);
        }
    }

    @Test
    void whatMattersLessYieldsBeforeItBegins() {
        Script script = script(ShippedScores.withSteps("""
                {"name": "One", "instruction": "Do it.", "midway": "Softly.", "seconds": 30},
                {"name": "Two", "instruction": "Do it.", "seconds": 10}"""));
        // At 15 s the reminder would need until 26, and at 20 s what is next has to be said.
        Lengths lengths = slow("Softly.", 11);

        VoicePlan plan = VoicePlan.of(script, lengths, Where.START);

        assertThat(leftOut(script, plan)).extracting(Line::kind).containsExactly(Line.Kind.MIDWAY);
        assertThat(told(plan)).contains("NEXT 24.6 Next: Two.");
    }

    @Test
    void aLineThatIsTooLongIsSaidShorter() {
        Script script = script(ShippedScores.withSteps("""
                {"name": "A name", "instruction": "Do it.", "seconds": 10}, {"name": "B", "instruction": "Do it.",
                 "seconds": 10}"""));

        assertThat(told(VoicePlan.of(script, slow("A name", 5), Where.START))).contains("STEP 2.3 Do it.");
        assertThat(told(VoicePlan.of(script, slow("Do it.", 9), Where.START))).contains("STEP 2.3 A name");
        assertThat(VoicePlan.of(script, sentence -> OptionalLong.empty(), Where.START).spoken()).isEmpty();
    }

    @Test
    void aLongNameIsAnnouncedSoonerRatherThanIntoTheQuiet() {
        Script script = script(ShippedScores.withSteps("""
                {"name": "One", "instruction": "Do it.", "seconds": 30},
                {"name": "Two", "instruction": "Do it.", "seconds": 10}"""));

        assertThat(told(VoicePlan.of(script, slow("Next: Two.", 4), Where.START))).contains("NEXT 23.0 Next: Two.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void speechKeepsItsPaceWhateverTheRoutines(double rate) {
        Script script = script(ShippedScores.of("stress-relief"));

        assertThat(VoicePlan.of(script, ESTIMATED, Where.at(0, rate)).spoken()).allSatisfy(spoken ->
                assertThat(spoken.toNanos() - spoken.atNanos()).isEqualTo(Math.round(
                        ESTIMATED.nanosOf(spoken.wording()).orElseThrow() * rate)));
    }

    @Test
    void breathsTooQuickToTellAreNotTold() {
        Script script = script(ShippedScores.of("stress-relief"));

        assertThat(VoicePlan.of(script, ESTIMATED, Where.START).spoken())
                .anyMatch(spoken -> spoken.line().kind() == Line.Kind.BREATH);
        assertThat(VoicePlan.of(script, ESTIMATED, Where.at(0, 2.5)).spoken())
                .filteredOn(spoken -> spoken.line().kind() == Line.Kind.BREATH)
                .extracting(spoken -> spoken.wording().getFirst().text()).containsOnly("And out.");
    }

    @Test
    void theBreathIsToldFromTheFirstWholeOneAfterTheInstruction() {
        Script script = script(ShippedScores.withSteps(
                "{\"name\": \"Sit\", \"instruction\": \"Sit.\", \"seconds\": 50, \"breath\": \"4-6\"}"));

        assertThat(told(VoicePlan.of(script, ESTIMATED, Where.START))).containsSubsequence(
                "BREATH 10.0 In.", "BREATH 14.0 And out.", "BREATH 30.0 In.", "BREATH 34.0 And out.")
                .noneMatch(line -> line.startsWith("BREATH 0") || line.startsWith("BREATH 40"));
    }

    @Test
    void landingOnAStepTellsItAndGoingOnDoesNotTellItAgain() {
        Script script = script(ShippedScores.of("circulation"));
        ScoredStep third = script.score().steps().get(2);

        VoicePlan landed = VoicePlan.of(script, ESTIMATED, Where.at(third.fromNanos(), 1));
        VoicePlan.Spoken told = landed.spoken().getFirst();
        assertThat(told.line().kind()).isEqualTo(Line.Kind.STEP);
        assertThat(told.line().step()).isEqualTo(2);

        // A change of rate while it is being said: it is heard out and not said twice.
        long midst = told.atNanos() + SECOND;
        VoicePlan after = VoicePlan.of(script, ESTIMATED, new Where(midst, List.of(told), 1.5, false, Optional.empty()));
        VoicePlan.Spoken heardOut = after.spoken().getFirst();
        assertThat(heardOut.toNanos() - heardOut.atNanos()).isCloseTo(
                (told.toNanos() - told.atNanos()) * 3 / 2, within(1_000L));
        assertThat(after.spoken()).filteredOn(spoken -> spoken.line().equals(told.line())).containsExactly(heardOut);
        assertThat(after.spoken().get(1).atNanos()).isGreaterThan(heardOut.toNanos());
        // Cut short by a pause, and gone on with soon: said again from its beginning.
        assertThat(VoicePlan.of(script, ESTIMATED, Where.at(midst, 1)).spoken().getFirst().atNanos())
                .isEqualTo(midst);
    }

    @Test
    void seekingLateIntoAStepLeavesStaleLinesOut() {
        Script script = script(ShippedScores.of("circulation"));
        ScoredStep third = script.score().steps().get(2);

        VoicePlan plan = VoicePlan.of(script, ESTIMATED, Where.at(third.fromNanos() + 26 * SECOND, 1));

        assertThat(plan.spoken().getFirst().line().kind()).isEqualTo(Line.Kind.NEXT);
        assertThat(leftOut(script, plan)).hasSizeGreaterThan(4)
                .allMatch(line -> line.place().latestNanos() < third.fromNanos() + 26 * SECOND);
    }

    @Test
    void soundsWithPausesBetweenItsSentences() {
        Script script = script(ShippedScores.withSteps("{\"name\": \"A\", \"instruction\": \"B.\", \"seconds\": 30}"));
        Recording second = new Recording(new short[48_000]);
        second.samples()[0] = Short.MIN_VALUE;
        VoicePlan plan = VoicePlan.of(script, _ -> OptionalLong.of(second.lengthNanos()), Where.START);

        Sounding step = plan.spoken().get(1).sounding(_ -> Optional.of(second)).orElseThrow();

        assertThat(step.sound().lengthNanos()).isEqualTo(3_500_000_000L);
        assertThat(step.sound().pcm().samples()[0]).isEqualTo(-1f);
        assertThat(step.sound().pcm().samples()[120_000]).isEqualTo(-1f);
        assertThat(plan.spoken().get(1).sounding(_ -> Optional.empty())).isEmpty();
    }

    @Test
    void aStepThatIsRepeatedAnnouncesNeitherTheRoutineNorTheNextNorTheEnd() {
        Script script = script(ShippedScores.withSteps("""
                {"name": "One", "instruction": "Do it.", "seconds": 30},
                {"name": "Two", "instruction": "Do it.", "seconds": 10}"""));

        VoicePlan looping = VoicePlan.of(script, ESTIMATED, new Where(0, List.of(), 1, true, Optional.empty()));

        assertThat(leftOut(script, looping)).extracting(Line::kind)
                .containsExactly(Line.Kind.OPENING, Line.Kind.NEXT, Line.Kind.END);
    }

    @Test
    void takenUpSoonAStepIsTaughtWithoutTheNameThatWasJustSaid() {
        Script script = script(ShippedScores.withSteps("""
                {"name": "One", "instruction": "Do it.", "seconds": 60}, {"name": "Two", "instruction": "Rest.",
                 "seconds": 10}"""));

        assertThat(told(takenUp(script, 0))).startsWith("STEP 0.6 Do it.").contains("STEP 60.6 Two Rest.");
        assertThat(told(takenUp(script, 9))).startsWith("STEP 9.5 Do it.");
        // Too late for the step's own line: what to do is said again.
        assertThat(told(takenUp(script, 10))).startsWith("AGAIN 10.5 Do it.");
        assertThat(told(takenUp(script, 30))).startsWith("AGAIN 30.5 Do it.");
        // No more where it would break the quiet before the end.
        assertThat(told(takenUp(script, 57))).startsWith("STEP 60.6 Two Rest.");
    }

    @Test
    void takenUpInABreathItIsToldForThreeBreathsMore() {
        Script script = script(ShippedScores.withSteps(
                "{\"name\": \"Sit\", \"instruction\": \"Sit.\", \"seconds\": 90, \"breath\": \"4-6\"}"));

        assertThat(told(takenUp(script, 40))).containsExactly("AGAIN 40.5 Sit.", "BREATH 50.0 In.",
                "BREATH 54.0 And out.", "BREATH 60.0 In.", "BREATH 64.0 And out.", "BREATH 70.0 In.",
                "BREATH 74.0 And out.", "END 90.6 That is the end. Rest a moment before you get up.");
    }

    private static VoicePlan takenUp(Script script, long seconds) {
        long free = seconds * SECOND + SECOND / 2;
        Where.TakenUp up = new Where.TakenUp(script.score().stepAt(seconds * SECOND).index(), free);
        return VoicePlan.of(script, ESTIMATED, new Where(free, List.of(), 1, false, Optional.of(up)));
    }

    private static Script script(Score score) {
        return new Script(score, Locale.ENGLISH, HowMuch.ALL);
    }

    /** But for the words of the breath and of a step's parts, which may yield. */
    private static List<Line> leftOut(Script script, VoicePlan plan) {
        List<Line> said = plan.spoken().stream().map(VoicePlan.Spoken::line).toList();
        return script.lines().stream().filter(line -> line.kind() != Line.Kind.PART && !said.contains(line)).toList();
    }

    private static Lengths slow(String text, long seconds) {
        return sentence -> sentence.text().equals(text)
                ? OptionalLong.of(seconds * SECOND) : ESTIMATED.nanosOf(sentence);
    }

    private static List<String> told(VoicePlan plan) {
        return plan.spoken().stream().map(spoken -> spoken.line().kind() + " "
                + spoken.atNanos() / 100_000_000 / 10.0 + " "
                + spoken.wording().stream().map(Sentence::text).collect(Collectors.joining(" "))).toList();
    }
}
