package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

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
    void circlesTurnUpByTheNoseAndOutwardOverTheTop() {
        Score score = Shipped.score("circulation");
        Projection mirror = Projection.mirror(View.FRONT);
        Segment.Run circles = first(score, Motion.CIRCLES);

        for (Way way : Way.of(score, circles, mirror)) {
            for (List<FacePoint> loop : way.loops()) {
                double turned = turned(loop, mirror);
                // Down the screen counts positive, so clockwise does too.
                assertThat(turned).as("%s", way.side()).matches(area -> area > 0 == (way.side() == Side.RIGHT));
            }
        }
    }

    @Test
    void skinThatIsStretchedComesBackToWhereItLay() {
        Score score = Shipped.score("lymphatic-drainage");
        Segment.Run stretch = first(score, Motion.STATIONARY_CIRCLES);

        for (Way way : Way.of(score, stretch, Projection.mirror(View.NECK))) {
            for (int i = 0; i < way.spots().size(); i++) {
                List<FacePoint> loop = way.loops().get(i);
                assertThat(loop.getLast().distanceTo(way.spots().get(i))).isLessThan(0.1);
                assertThat(loop).anyMatch(point -> point.distanceTo(loop.getLast()) > 0.5);
            }
        }
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

    private static double turned(List<FacePoint> loop, Projection projection) {
        double area = 0;
        for (int i = 1; i < loop.size(); i++) {
            FacePoint a = loop.get(i - 1);
            FacePoint b = loop.get(i);
            area += projection.u(a) * projection.v(b) - projection.u(b) * projection.v(a);
        }
        return area;
    }
}
