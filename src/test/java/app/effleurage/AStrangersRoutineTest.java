package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Action;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Smoothness;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A routine written by someone who had {@code docs/routine-format.md} and nothing else: plain strings, as few
 * fields as can be, a stroke on one side at a time, a stroke led by the breath, a breath of its own.
 */
class AStrangersRoutineTest {

    private static ReadResult result;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = AStrangersRoutineTest.class.getResourceAsStream("quiet-brow.json")) {
            result = new RoutineReader(Locale.ENGLISH).read("quiet-brow.json", file.readAllBytes());
        }
    }

    @Test
    void itReadsAtTheFirstTry() {
        assertThat(result.problems()).isEmpty();
        assertThat(result.routine()).isPresent();
    }

    @Test
    void itPlaysToItsEnd() {
        Score score = score();

        assertThat(score.lengthNanos()).isEqualTo(Duration.ofMinutes(3).toNanos());
        assertThat(score.at(score.lengthNanos()).isEnd()).isTrue();
        Smoothness.assertSmooth(score);
    }

    @Test
    void itsOneSidedStrokesChangeSides() {
        ScoredStep step = score().steps().get(1);

        assertThat(step.runs()).hasSize(2);
        assertThat(step.runs().getFirst().side()).isNotEqualTo(step.runs().getLast().side());
        assertThat(step.runs().getFirst().cycles()).isEqualTo(step.runs().getLast().cycles());
    }

    @Test
    void itsSweepsKeepTimeWithItsOwnBreath() {
        Score score = score();
        ScoredStep step = score.steps().get(2);

        assertThat(step.step().breath().id()).isEqualTo(BreathPattern.CUSTOM);
        assertThat(step.step().breath().cycle()).isEqualTo(Duration.ofSeconds(9));
        for (int cycle = 0; cycle < 4; cycle++) {
            long start = step.runs().getFirst().cycleStart(cycle);
            assertThat((start - step.breathFromNanos()) % Duration.ofSeconds(9).toNanos()).isZero();
            assertThat(score.at(start).action()).isInstanceOf(Action.Stroking.class);
        }
    }

    private static Score score() {
        return Composer.compose(result.routine().orElseThrow()).score().orElseThrow();
    }
}
