package app.effleurage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreathChoiceTest {

    private final BreathChoice box = new BreathChoice(Optional.of("4-4-4-4"), BreathPace.SLOWER, true);

    @Test
    void nobodyHoldsTheirBreathUnlessTheySay() {
        assertThat(BreathPatterns.all()).filteredOn(BreathChoice.AS_WRITTEN::allows).extracting(BreathPattern::id)
                .containsExactly("free", "4-6", "5-5", "4-4", "3-5", "sigh");
        assertThat(BreathPatterns.all()).allMatch(box::allows);
    }

    @Test
    void whoMustNotHoldAnyLongerKeepsNoPatternThatHolds() {
        assertThat(box.withHolds(false)).isEqualTo(new BreathChoice(Optional.empty(), BreathPace.SLOWER, false));
        assertThat(box.withPattern(Optional.of("5-5")).withHolds(false).pattern()).contains("5-5");
    }

    @Test
    void aPatternNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> box.withPattern(Optional.of("4-9")))
                .withMessageStartingWith("pattern: ");
    }
}
