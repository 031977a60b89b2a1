package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayTest {

    @Test
    void aCircleIsReadAsOneSpotUntilTheHandGoesOnToTheNext() {
        Score score = Shipped.score("circulation");
        Segment.Run circles = first(score, Motion.CIRCLES);
        Way way = Way.of(score, circles, Projection.mirror(View.FRONT)).getFirst();

        double before = 0;
        for (long nanos = circles.cycleStart(1); nanos < circles.cycleStart(3); nanos += 50_000_000L) {
            FacePoint at = score.at(nanos).hands().on(way.side()).at().on(way.side());
            before = Math.max(before, way.progressOf(at));
        }
        double after = way.progressOf(score.at(circles.cycleStart(7)).hands().on(way.side()).at().on(way.side()));

        assertThat(before).isLessThan(0.3);
        assertThat(after).isGreaterThan(0.9);
    }

    @Test
    void aLineIsPassedFromItsStartToItsEnd() {
        Score score = Shipped.score("circulation");
        Way way = Way.of(score, first(score, Motion.EFFLEURAGE), Projection.mirror(View.FRONT)).getFirst();

        assertThat(way.progressOf(way.line().getFirst())).isZero();
        assertThat(way.progressOf(way.line().getLast())).isEqualTo(way.line().size() - 1);
    }

    @Test
    void soManyCentimetresFurtherIsMeasuredAlongTheLine() {
        Score score = Shipped.score("circulation");
        Way way = Way.of(score, first(score, Motion.EFFLEURAGE), Projection.mirror(View.FRONT)).getFirst();
        double stretch = way.line().get(3).distanceTo(way.line().get(4)) + way.line().get(4).distanceTo(way.line().get(5));

        assertThat(way.ahead(3, stretch)).isCloseTo(5, within(1e-9));
        assertThat(way.ahead(3.5, 0)).isCloseTo(3.5, within(1e-9));
        assertThat(way.ahead(3, 100)).isEqualTo(way.line().size() - 1);
    }

    @Test
    void handAfterHandUpTheMiddleIsOneWay() {
        Score score = Shipped.score("tension-relief");
        Segment.Run inTurn = score.steps().stream().flatMap(step -> step.runs().stream())
                .filter(run -> run.stroke().hands() == Hands.ALTERNATING).findFirst().orElseThrow();

        List<Way> ways = Way.of(score, inTurn, Projection.mirror(View.FRONT));

        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().line()).allMatch(point -> Math.abs(point.x()) < 1e-9);
    }

    @Test
    void fromTheSideOnlyTheNearHandHasAWay() {
        Score score = Shipped.score("tension-relief");
        Segment.Run circles = first(score, Motion.CIRCLES);

        assertThat(Way.of(score, circles, Projection.mirror(View.PROFILE)))
                .extracting(Way::side).containsExactly(Side.RIGHT);
    }

    private static Segment.Run first(Score score, Motion motion) {
        return score.steps().stream().flatMap(step -> step.runs().stream())
                .filter(run -> run.stroke().motion() == motion).findFirst().orElseThrow();
    }
}
