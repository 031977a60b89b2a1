package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.score.BreathNote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BreathTextsTest {

    private final BreathTexts texts = new BreathTexts(Locale.ENGLISH);

    @Test
    void everyPatternHasANameAndAdviceOfItsOwn() {
        List<String> ids = BreathPatterns.all().stream().map(BreathPattern::id).toList();

        assertThat(ids.stream().map(texts::name)).doesNotHaveDuplicates().noneMatch(name -> name.startsWith("breath."));
        assertThat(ids.stream().map(id -> texts.advice(id, OptionalInt.of(9)))).doesNotHaveDuplicates()
                .noneMatch(advice -> advice.startsWith("breath."));
        assertThat(texts.advice("4-7-8", OptionalInt.of(3))).contains("at most 3 breaths");
    }

    @Test
    void everyReasonIsSaid() {
        for (BreathNote.Reason reason : BreathNote.Reason.values()) {
            assertThat(texts.note(List.of(1), reason.id(), "x")).doesNotContain("breath.note");
        }
    }

    @Test
    void aBreathIsToldByItsPhases() {
        assertThat(timing("in", 2, "in", 1, "out", 6)).isEqualTo("in 2, 1 more, out 6");
        assertThat(timing("in", 4, "hold", 4, "out", 4, "rest", 4)).isEqualTo("in 4, hold 4, out 4, rest 4");
        assertThat(timing()).isEqualTo("naturally");
    }

    @Test
    void stepsSideBySideAreToldTogether() {
        assertThat(texts.note(List.of(2, 4, 5, 6, 9), "limit", "in 4, out 6"))
                .isEqualTo("Steps 2, 4 to 6, 9: in 4, out 6 instead. More of it would be too much.");
        assertThat(texts.note(List.of(3), "limit", "naturally")).startsWith("Step 3: naturally instead.");
    }

    @Test
    void whoShouldNotHoldTheirBreathIsListedWhole() {
        assertThat(texts.notForHolding()).hasSize(6).contains("glaucoma or eye surgery");
    }

    private String timing(Object... kindsAndSeconds) {
        List<String> kinds = new ArrayList<>();
        List<Duration> lengths = new ArrayList<>();
        for (int i = 0; i < kindsAndSeconds.length; i += 2) {
            kinds.add((String) kindsAndSeconds[i]);
            lengths.add(Duration.ofSeconds((Integer) kindsAndSeconds[i + 1]));
        }
        return texts.timing(kinds, lengths);
    }
}
