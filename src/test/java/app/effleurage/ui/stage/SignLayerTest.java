package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SignLayerTest {

    private static final long EVERY_NANOS = 110_000_000L;
    private static final long A_LITTLE_NANOS = 20_000_000L;
    private static final double WELL_SEEN = 0.3;

    static final List<String> IDS = Shipped.IDS;

    @Test
    void pressureThatGrowsIsToldByItsLevelAtEachCycle() {
        Score score = Shipped.score("tension-relief");
        Segment.Run growing = score.steps().stream().flatMap(step -> step.runs().stream())
                .filter(run -> run.stroke().pressure().from() < run.stroke().pressure().to())
                .findFirst().orElseThrow();

        assertThat(levelIn(score, growing, 0)).isEqualTo(growing.stroke().pressure().from());
        assertThat(levelIn(score, growing, growing.cycles() - 1)).isEqualTo(growing.stroke().pressure().to());
    }

    /** At every instant at a spot; on its way from one spot to the next a hand turns neither way. */
    @ParameterizedTest
    @FieldSource("IDS")
    void theSignOfATurnGoesAsTheHandDoes(String id) {
        Score score = Shipped.score(id);
        List<String> against = new ArrayList<>();
        int looked = 0;
        for (boolean facing : new boolean[] {false, true}) {
            ViewPlan plan = ViewPlan.of(score, facing);
            for (Side side : Side.values()) {
                for (long nanos = 0; nanos < score.lengthNanos(); nanos += EVERY_NANOS) {
                    Sight sight = Shipped.sight(plan, nanos);
                    if (score.at(nanos).action() instanceof Action.Stroking stroking
                            && circlesAtItsSpot(stroking, nanos, side) && isWellSeen(score, nanos, side, sight)) {
                        looked++;
                        if (!agrees(score, stroking, nanos, side, sight)) {
                            against.add("%s of %s at %.2f s, cycle %d at %.2f, facing %s".formatted(side, id, nanos / 1e9,
                                    stroking.cycle(), stroking.cycleProgress(), facing));
                        }
                    }
                }
            }
        }

        assertThat(against).as("%d instants", looked).isEmpty();
        boolean hasCircles = score.steps().stream().flatMap(step -> step.runs().stream())
                .anyMatch(run -> run.stroke().motion() == Motion.CIRCLES);
        assertThat(looked > 400).isEqualTo(hasCircles);
    }

    /** In a circle about one spot, neither on the way from the one before nor from the stroke before. */
    private static boolean circlesAtItsSpot(Action.Stroking stroking, long nanos, Side side) {
        Segment.Run run = stroking.run();
        int cycle = stroking.cycle();
        boolean goesOn = cycle == 0
                || !Stand.spotOf(run, cycle - 1, side).equals(Stand.spotOf(run, cycle, side));
        return run.stroke().motion() == Motion.CIRCLES && run.uses(side)
                && nanos + A_LITTLE_NANOS < run.cycleStart(cycle + 1)
                && (!goesOn || stroking.cycleProgress() > Told.GOES_ON_UNTIL);
    }

    private static boolean isWellSeen(Score score, long nanos, Side side, Sight sight) {
        return !sight.looking().isTurning()
                && sight.towardsUs(Skin.normalAt(score.at(nanos).hands().on(side).at())) > WELL_SEEN;
    }

    /** From where a hand is seen to where it is seen a little later, about the middle of its circle. */
    private static boolean agrees(Score score, Action.Stroking stroking, long nanos, Side side, Sight sight) {
        FacePoint at = score.at(nanos).hands().on(side).at();
        FacePoint next = score.at(nanos + A_LITTLE_NANOS).hands().on(side).at();
        FacePoint centre = Told.middleOf(stroking, side);
        double fromX = sight.x(at) - sight.x(centre);
        double fromY = sight.y(at) - sight.y(centre);
        double goesX = sight.x(next) - sight.x(at);
        double goesY = sight.y(next) - sight.y(at);
        return fromX * goesY - fromY * goesX > 0 == SignLayer.turnsClockwise(centre, sight);
    }

    private static int levelIn(Score score, Segment.Run run, int cycle) {
        Moment moment = score.at(run.cycleStart(cycle) + 1);
        return Told.moving(score, moment, Side.RIGHT).orElseThrow().level();
    }
}
