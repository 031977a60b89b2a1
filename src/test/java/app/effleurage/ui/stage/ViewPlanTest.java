package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import org.junit.jupiter.api.Test;

class ViewPlanTest {

    private final Score tension = Shipped.score("tension-relief");

    @Test
    void theSideAtWorkIsNear() {
        ViewPlan plan = ViewPlan.of(tension, false);
        ScoredStep knuckles = tension.steps().get(4);
        assertThat(knuckles.step().view()).isEqualTo(View.THREE_QUARTER);

        for (Segment.Run run : knuckles.runs()) {
            Looking looking = plan.at((run.fromNanos() + run.toNanos()) / 2);
            assertThat(looking.isTurning()).isFalse();
            assertThat(looking.to().near()).isEqualTo(run.side().orElseThrow());
        }
        assertThat(knuckles.runs()).extracting(run -> run.side().orElseThrow()).contains(Side.LEFT, Side.RIGHT);
    }

    @Test
    void theFirstViewIsThereAtOnceAndTheNextComesGently() {
        ViewPlan plan = ViewPlan.of(tension, false);
        assertThat(plan.at(0).isTurning()).isFalse();
        long second = tension.steps().get(1).fromNanos();

        assertThat(plan.at(second - 1).to().view()).isEqualTo(View.FRONT);
        assertThat(plan.at(second).share()).isZero();
        assertThat(plan.at(second).to().view()).isEqualTo(View.THREE_QUARTER);
        assertThat(plan.at(second + ViewPlan.TURN_NANOS / 2).share()).isBetween(0.4, 0.6);
        assertThat(plan.at(second + ViewPlan.TURN_NANOS).share()).isEqualTo(1);
    }

    @Test
    void theViewThatComesNextIsKnownBeforehand() {
        ViewPlan plan = ViewPlan.of(tension, true);
        Looking first = plan.at(0);

        assertThat(plan.after(first).orElseThrow().view()).isEqualTo(View.THREE_QUARTER);
        assertThat(plan.after(first).orElseThrow().facing()).isTrue();
        assertThat(plan.after(plan.at(tension.lengthNanos()))).isEmpty();
    }
}
