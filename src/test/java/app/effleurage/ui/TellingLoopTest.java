package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingLoopTest {

    private static final long EIGHTH = 125_000_000L;

    @ParameterizedTest
    @ValueSource(strings = {"circulation", "tension-relief", "lymphatic-drainage", "product-absorption",
            "stress-relief"})
    void theLoopLiesInTheRoutineBeginsWithTheStillAndComesBackToIt(String id) {
        Score score = Composer.compose(SampleRoutines.named(id)).score().orElseThrow();
        TellingLoop loop = TellingLoop.of(score);

        List<Long> instants = loop.instants(16, EIGHTH);

        assertThat(instants).hasSizeBetween(4, 16).startsWith(loop.stillNanos())
                .allMatch(at -> at >= loop.fromNanos() && at < loop.fromNanos() + loop.lengthNanos())
                .allMatch(at -> at < score.lengthNanos());
        assertThat(new HashSet<>(instants)).hasSameSizeAs(instants);
    }

    @Test
    void aRoutineWithoutStrokesStandsStill() {
        assertThat(new TellingLoop(5, 0).instants(16, EIGHTH)).containsExactly(5L);
    }
}
