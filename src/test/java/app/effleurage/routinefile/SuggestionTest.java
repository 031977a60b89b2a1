package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("effleurage", "circles", "stationary-circles", "hold", "jaw_angle", "ring-finger", "cycleSeconds");

    @ParameterizedTest
    @CsvSource({
        "effleurge, effleurage", "efleurage, effleurage", "effluerage, effleurage", "EFFLEURAGE, effleurage",
        "effl, effleurage", "circels, circles", "circle, circles", "stationarycircles, stationary-circles",
        "stationary_circles, stationary-circles", "holt, hold", "hodl, hold", "jaw-angle, jaw_angle",
        "jawAngle, jaw_angle", "ring finger, ring-finger", "cycle_seconds, cycleSeconds"})
    void aSlipOfTheHandIsUnderstood(String slip, String meant) {
        assertThat(Suggestion.nearest(slip, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "vibration", "x", "tapping", "music"})
    void whatIsNothingLikeAnythingGetsNoSuggestion(String word) {
        assertThat(Suggestion.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void anEndlessWordIsNotCompared() {
        assertThat(Suggestion.nearest("effleurage".repeat(1000), KNOWN)).isEmpty();
    }
}
