package app.effleurage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreathPaceTest {

    @ParameterizedTest
    @CsvSource({
        "4-6, 5-7, 3-5",
        "5-5, 6-6, 4-4",
        "4-4, 5-5, 3-3",
        "3-5, 4-6, 2-4",
        // Seven is the longest hold, four the longest rest, twenty seconds the longest breath.
        "4-4-4-4, 5-5-5-4, 3-3-3-3",
        "4-4-8, 5-5-10, 3-3-6",
        "4-7-8, 4-7-9, 3-6-6",
        "sigh, 2-1-7, 2-1-5",
        "free, '', ''"})
    void aPhaseComesOutInWholeSecondsWithinItsLimits(String id, String slower, String quicker) {
        BreathPattern pattern = BreathPatterns.named(id).orElseThrow();

        assertThat(counts(BreathPace.SLOWER.applyTo(pattern))).isEqualTo(slower);
        assertThat(counts(BreathPace.QUICKER.applyTo(pattern))).isEqualTo(quicker);
        assertThat(BreathPace.NORMAL.applyTo(pattern)).isSameAs(pattern);
    }

    @ParameterizedTest
    @CsvSource({"4-6, 50, 60", "4-7-8, 3, 4", "4-4-4-4, 8, 10", "sigh, 29, 33"})
    void aLimitHoldsInBreathsAndInTheTimeTheyWereMeantToTake(String id, int slower, int quicker) {
        BreathPattern pattern = BreathPatterns.named(id).orElseThrow();

        assertThat(BreathPace.SLOWER.applyTo(pattern).mostCycles()).hasValue(slower);
        assertThat(BreathPace.QUICKER.applyTo(pattern).mostCycles()).hasValue(quicker);
    }

    @Test
    void aBreathAtItsLimitsKeepsItsPace() {
        BreathPattern quickest = custom(3, 3);
        BreathPattern slowest = custom(10, 10);

        assertThat(BreathPace.QUICKER.applyTo(quickest)).isEqualTo(quickest);
        assertThat(BreathPace.SLOWER.applyTo(slowest)).isEqualTo(slowest);
        assertThat(BreathPace.SLOWER.applyTo(quickest)).isEqualTo(custom(4, 4));
    }

    @Test
    void aPacedPatternHasNoNameThatMeansAnother() {
        BreathPattern slower = BreathPace.SLOWER.applyTo(BreathPatterns.USUAL);

        assertThat(slower.id()).isEqualTo(BreathPattern.CUSTOM);
        assertThat(slower.mostCycles()).isNotEqualTo(OptionalInt.empty());
    }

    private static BreathPattern custom(int in, int out) {
        return BreathPatterns.custom(Duration.ofSeconds(in), Duration.ZERO, Duration.ofSeconds(out), Duration.ZERO);
    }

    private static String counts(BreathPattern pattern) {
        return pattern.phases().stream().map(phase -> String.valueOf(phase.length().toSeconds()))
                .collect(Collectors.joining("-"));
    }
}
