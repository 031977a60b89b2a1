package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathLimits;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.routinefile.RandomRoutines;
import app.effleurage.score.Arrangement;
import app.effleurage.score.BreathNote;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.score.Smoothness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every routine with every breath that can be chosen, at every pace, by those who may hold and those who may not. */
class BreathingTest {

    static final List<String> IDS = ShippedRoutinesTest.IDS;
    private static final List<Optional<Duration>> LENGTHS =
            List.of(Optional.empty(), Optional.of(Duration.ofMinutes(3)), Optional.of(Duration.ofMinutes(20)));
    private static final int RANDOM_ROUTINES = 25;

    static Stream<Arguments> everyRoutineAndChoice() {
        return IDS.stream().flatMap(id -> choices().map(choice -> Arguments.of(id, choice)));
    }

    static Stream<BreathChoice> choices() {
        Stream<Optional<String>> patterns = Stream.concat(Stream.of(Optional.<String>empty()),
                BreathPatterns.all().stream().map(BreathPattern::id).map(Optional::of));
        return patterns.flatMap(pattern -> Stream.of(BreathPace.values()).flatMap(pace ->
                Stream.of(true, false).map(holds -> new BreathChoice(pattern, pace, holds))));
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAndChoice")
    void everyChoiceComposesAndKeepsToItsLimits(String id, BreathChoice choice) {
        Routine written = ShippedRoutinesTest.routine(id);
        for (Optional<Duration> length : LENGTHS) {
            Routine fitted = length.map(wish -> Composer.composeToFit(written, wish))
                    .orElseGet(() -> Composer.compose(written)).score().orElseThrow().routine();

            Arrangement arranged = Arrangement.of(written, length, choice);

            assertAllHolds(fitted, arranged, choice);
            assertThat(arranged.score().lengthNanos()).isEqualTo(fitted.length().toNanos());
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void aRoutineThatNobodyChangesIsPlayedAsWritten(String id) {
        Routine written = ShippedRoutinesTest.routine(id);

        Arrangement arranged = Arrangement.of(written, Optional.empty(), BreathChoice.AS_WRITTEN);

        assertThat(arranged.score().routine()).isEqualTo(written);
        assertThat(arranged.notes()).isEmpty();
    }

    /** Only strokes led by the breath move otherwise, so that scores whose hands do the same are watched once. */
    @ParameterizedTest
    @ValueSource(strings = {"stress-relief", "tension-relief"})
    void noHandJumpsWhateverTheBreath(String id) {
        Routine written = ShippedRoutinesTest.routine(id);
        Map<List<Object>, Score> byHands = new LinkedHashMap<>();
        choices().forEach(choice -> {
            Score score = Arrangement.of(written, Optional.empty(), choice).score();
            byHands.putIfAbsent(whatMovesHands(score.routine()), score);
        });

        assertThat(byHands).hasSizeGreaterThan(5);
        byHands.values().forEach(Smoothness::assertSmooth);
    }

    @Test
    void theSecondOfTwoSidesGetsWhatTheFirstGot() {
        choices().forEach(choice -> IDS.forEach(id -> {
            for (ScoredStep step : Arrangement.of(ShippedRoutinesTest.routine(id), Optional.empty(), choice).score().steps()) {
                assertThat(share(step, Side.LEFT)).as(id).isEqualTo(share(step, Side.RIGHT));
            }
        }));
    }

    @Test
    void anyRoutineCanBeBreathedByAnyChoice() {
        RandomRoutines routines = new RandomRoutines(20);
        for (int i = 0; i < RANDOM_ROUTINES; i++) {
            Routine routine = routines.next();
            choices().forEach(choice ->
                    assertAllHolds(routine, Arrangement.of(routine, Optional.empty(), choice), choice));
        }
    }

    private static void assertAllHolds(Routine before, Arrangement arranged, BreathChoice choice) {
        List<Step> steps = arranged.score().routine().steps();
        assertThat(steps).extracting(Step::time).isEqualTo(before.steps().stream().map(Step::time).toList());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step old = before.steps().get(i);
            int index = i;
            assertThat(choice.holdsAllowed() || !step.breath().hasHolds()).as("step %d holds", i).isTrue();
            assertThat(step.breath().isNatural()).as("step %d", i).matches(natural ->
                    natural || step.breath().cycle().compareTo(step.time().length()) <= 0);
            if (old.breath().isNatural()) {
                assertThat(step).isEqualTo(old);
            }
            if (step.breath().equals(wanted(old, choice))) {
                assertThat(arranged.notes()).noneMatch(note -> note.steps().contains(index));
            } else if (!old.breath().isNatural()) {
                assertThat(arranged.notes()).filteredOn(note -> note.steps().contains(index)).singleElement()
                        .extracting(BreathNote::instead).isEqualTo(step.breath());
            }
            boolean isNoSlowerThanItsSlowAuthor = old.breath().cycle().compareTo(BreathLimits.LONGEST_EASY_CYCLE) > 0
                    && step.breath().cycle().compareTo(old.breath().cycle()) <= 0;
            if (!step.breath().equals(old.breath()) && !isNoSlowerThanItsSlowAuthor) {
                assertWithinLimits(step.breath());
            }
        }
        assertNotTooMuch(before, steps);
        for (ScoredStep step : arranged.score().steps()) {
            assertWholeBreaths(step);
        }
    }

    private static BreathPattern wanted(Step step, BreathChoice choice) {
        return choice.pace().applyTo(choice.pattern().flatMap(BreathPatterns::named).orElse(step.breath()));
    }

    private static void assertWithinLimits(BreathPattern breath) {
        for (BreathPhase phase : breath.phases()) {
            Duration least = breath.phases().size() == 3 && phase.length().equals(Duration.ofSeconds(1))
                    ? Duration.ofSeconds(1) : BreathLimits.SHORTEST_PHASE;
            assertThat(phase.length()).isBetween(least, BreathLimits.longest(phase.kind()));
        }
        if (!breath.isNatural()) {
            assertThat(breath.cycle()).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(20));
        }
    }

    /** Counted here step by step and anew: over neighbours, and over all of it where the breath is held. */
    private static void assertNotTooMuch(Routine before, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            BreathPattern breath = steps.get(i).breath();
            boolean isTheAuthors = before.steps().get(i).isLedByBreath() && breath.equals(before.steps().get(i).breath());
            if (breath.mostCycles().isEmpty() || isTheAuthors) {
                continue;
            }
            long breaths = 0;
            for (int j = i; j >= 0 && (breath.hasHolds() || steps.get(j).breath().equals(breath)); j--) {
                if (steps.get(j).breath().equals(breath)) {
                    breaths += steps.get(j).time().length().dividedBy(breath.cycle());
                }
            }
            assertThat(breaths).as("breaths up to step %d", i).isLessThanOrEqualTo(breath.mostCycles().getAsInt());
        }
    }

    private static void assertWholeBreaths(ScoredStep step) {
        long breath = step.step().breath().cycle().toNanos();
        for (Segment.Run run : step.runs()) {
            if (run.stroke().isLedByBreath()) {
                assertThat(run.lengthNanos()).isEqualTo(run.cycles() * breath);
                assertThat((run.fromNanos() - step.breathFromNanos()) % breath).isZero();
            }
            assertThat(run.toNanos()).isLessThanOrEqualTo(step.toNanos());
        }
    }

    private static List<Object> whatMovesHands(Routine routine) {
        List<Object> all = new ArrayList<>();
        for (Step step : routine.steps()) {
            all.add(step.strokes());
            if (step.strokes().stream().anyMatch(Stroke::isLedByBreath)) {
                all.add(step.breath());
            }
        }
        return all;
    }

    private static List<String> share(ScoredStep step, Side side) {
        return step.runs().stream().filter(run -> run.side().filter(side::equals).isPresent())
                .map(run -> run.strokeIndex() + ": " + run.cycles() + " in " + run.lengthNanos()).toList();
    }
}
