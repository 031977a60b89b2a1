package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Motion;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class TrailLayerTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatAHandLeftDoesNotOutstayIt() {
        Score score = Shipped.score("tension-relief");
        Segment.Run glide = score.steps().get(1).runs().getLast();
        assertThat(glide.stroke().motion()).isEqualTo(Motion.EFFLEURAGE);

        assertThat(seen(score, glide.toNanos() - 1_000_000_000L)).isPositive();
        assertThat(seen(score, glide.toNanos() - 1)).isZero();
    }

    private static long seen(Score score, long nanos) {
        TrailLayer trail = new TrailLayer();
        trail.show(score, score.at(nanos), Shipped.sight(ViewPlan.of(score, false), nanos), false, Color.GREEN, 1);
        return trail.group().getChildren().stream().filter(Node::isVisible).count();
    }
}
