package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Action;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import org.junit.jupiter.api.Test;

class SignLayerTest {

    @Test
    void pressureThatGrowsIsToldByItsLevelAtEachCycle() {
        Score score = Shipped.score("tension-relief");
        Segment.Run growing = score.steps().stream().flatMap(step -> step.runs().stream())
                .filter(run -> run.stroke().pressure().from() < run.stroke().pressure().to())
                .findFirst().orElseThrow();

        assertThat(levelIn(score, growing, 0)).isEqualTo(growing.stroke().pressure().from());
        assertThat(levelIn(score, growing, growing.cycles() - 1)).isEqualTo(growing.stroke().pressure().to());
    }

    private static int levelIn(Score score, Segment.Run run, int cycle) {
        return SignLayer.levelOf((Action.Stroking) score.at(run.cycleStart(cycle) + 1).action());
    }
}
