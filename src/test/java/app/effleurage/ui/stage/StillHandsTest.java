package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.stage.StillHands.Still;
import app.effleurage.ui.stage.StillHands.Stills;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StillHandsTest {

    static final List<String> IDS = Shipped.IDS;

    private static final long EVERY_NANOS = 500_000_000L;
    private static final long FRAME_NANOS = 33_000_000L;

    /** As long as hands come in where none stood. */
    private static final long COMING_NANOS = Math.round(StillHands.DISSOLVE_SECONDS * 1e9 / 2);
    private static final double WELL_SEEN = 0.5;

    @ParameterizedTest
    @FieldSource("IDS")
    void aHandIsSeenOnlyWhereItStood(String id) {
        Score score = Shipped.score(id);
        for (Side side : Side.values()) {
            List<Still> before = List.of();
            for (long nanos = 0; nanos < score.lengthNanos(); nanos += FRAME_NANOS) {
                List<Still> now = seen(StillHands.of(score, score.at(nanos), side)).toList();
                for (Still still : now) {
                    boolean stood = before.stream().anyMatch(then -> then.pose().at().equals(still.pose().at()));
                    assertThat(stood || still.pose().presence() < WELL_SEEN)
                            .as("%s, %s at %.2f s", id, side, nanos / 1e9).isTrue();
                }
                before = now;
            }
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyStillShowsAHandItsSignAndItsPressure(String id) {
        Score score = Shipped.score(id);
        List<String> wanting = new ArrayList<>();
        for (boolean facing : new boolean[] {false, true}) {
            ViewPlan plan = ViewPlan.of(score, facing);
            for (ScoredStep step : score.steps()) {
                boolean comeIn = step.index() == 0 || score.steps().get(step.index() - 1).runs().isEmpty();
                long from = step.fromNanos() + (comeIn ? COMING_NANOS : 0);
                for (long nanos = from; nanos < step.toNanos() && !step.runs().isEmpty(); nanos += EVERY_NANOS) {
                    if (!isTold(score, nanos, Shipped.sight(plan, nanos))) {
                        wanting.add("%s, facing %s, step %d at %.2f s, %s".formatted(id, facing, step.index() + 1,
                                nanos / 1e9, score.at(nanos).action().getClass().getSimpleName()));
                    }
                }
            }
        }

        assertThat(wanting).isEmpty();
    }

    /** A still that pushes the other way would send lymph up the neck. */
    @ParameterizedTest
    @FieldSource("IDS")
    void aStillPushesTheWayThatTheHandDoes(String id) {
        Score score = Shipped.score(id);
        for (long nanos = 0; nanos < score.lengthNanos(); nanos += EVERY_NANOS) {
            Moment moment = score.at(nanos);
            if (!(moment.action() instanceof Action.Stroking stroking)
                    || stroking.run().stroke().motion() != Motion.STATIONARY_CIRCLES) {
                continue;
            }
            for (Side side : Side.values()) {
                long middle = (stroking.run().cycleStart(stroking.cycle())
                        + stroking.run().cycleStart(stroking.cycle() + 1)) / 2;
                FacePoint pushes = score.at(middle).hands().on(side).heading();
                String when = "%s, %s at %.2f s".formatted(id, side, nanos / 1e9);
                StillHands.of(score, moment, side).standing().filter(_ -> stroking.run().uses(side)).ifPresent(
                        still -> assertThat(still.pose().heading().dot(pushes)).as(when).isGreaterThan(0.7));
            }
        }
    }

    /** Whether any one hand is well seen with its sign, unless it only rests, and its pressure. */
    private static boolean isTold(Score score, long nanos, Sight sight) {
        Moment moment = score.at(nanos);
        return Stream.of(Side.values()).anyMatch(side -> seen(StillHands.of(score, moment, side)).anyMatch(still -> {
            HandPlacement placement = still.placement(side, sight).beforeTheFace();
            boolean isSigned = SignLayer.signOf(still.told(), still.pose(), placement, sight)
                    .map(sign -> sign.opacity() > WELL_SEEN)
                    .orElse(still.told().run().stroke().motion() == Motion.HOLD);
            return placement.opacity() > WELL_SEEN && isSigned && SignLayer.pressureSeen(still.told(), placement) > WELL_SEEN;
        }));
    }

    private static Stream<Still> seen(Stills stills) {
        return Stream.concat(stills.leaving().stream(), stills.standing().stream())
                .filter(still -> still.pose().presence() > 0.1);
    }
}
