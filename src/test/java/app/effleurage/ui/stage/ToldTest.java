package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What moving hands tell of their motion and pressure. */
class ToldTest {

    static final List<String> IDS = Shipped.IDS;

    private static final long EVERY_NANOS = 500_000_000L;
    private static final long FRAME_NANOS = 1_000_000_000L / 60;

    /** By then hands have come from wherever they were. */
    private static final long ARRIVED_NANOS = 1_800_000_000L;
    private static final double WELL_SEEN = 0.5;
    private static final double MOST_IN_A_FRAME = 0.25;

    @ParameterizedTest
    @FieldSource("IDS")
    void handsThatSettleTellWhatTheyWillDo(String id) {
        Score score = Shipped.score(id);
        List<String> wanting = new ArrayList<>();
        for (boolean facing : new boolean[] {false, true}) {
            ViewPlan plan = ViewPlan.of(score, facing);
            for (ScoredStep step : score.steps()) {
                for (Segment segment : step.segments()) {
                    for (long nanos = segment.fromNanos() + ARRIVED_NANOS;
                            segment instanceof Segment.Settle && !step.runs().isEmpty() && nanos < segment.toNanos();
                            nanos += EVERY_NANOS) {
                        if (!isTold(score, nanos, Shipped.sight(plan, nanos))) {
                            wanting.add("%s, facing %s, step %d at %.2f s".formatted(
                                    id, facing, step.index() + 1, nanos / 1e9));
                        }
                    }
                }
            }
        }

        assertThat(wanting).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void aHandThatWaitsItsTurnTellsNoPressure(String id) {
        Score score = Shipped.score(id);
        for (long nanos = 0; nanos < score.lengthNanos(); nanos += EVERY_NANOS) {
            Moment moment = score.at(nanos);
            if (moment.action() instanceof Action.Stroking stroking
                    && stroking.run().stroke().hands() == Hands.ALTERNATING) {
                for (Side side : Side.values()) {
                    double pressing = Told.moving(score, moment, side).map(Told::pressing).orElse(0.0);
                    if (!stroking.run().worksIn(stroking.cycle(), side)) {
                        assertThat(pressing).as("%s at %.2f s", id, nanos / 1e9).isZero();
                    }
                }
            }
        }
    }

    /** At sixty frames a second, through edges of cycles, sides and steps. */
    @ParameterizedTest
    @FieldSource("IDS")
    void whatIsToldComesAndGoesGently(String id) {
        Score score = Shipped.score(id);
        for (Side side : Side.values()) {
            double before = 0;
            for (long nanos = 0; nanos < score.lengthNanos(); nanos += FRAME_NANOS) {
                Moment moment = score.at(nanos);
                double presence = moment.hands().on(side).presence();
                double now = presence * Told.moving(score, moment, side).map(Told::pressing).orElse(0.0);
                assertThat(Math.abs(now - before)).as("%s of %s at %.3f s", side, id, nanos / 1e9)
                        .isLessThan(MOST_IN_A_FRAME);
                before = now;
            }
        }
    }

    /** Whether any one hand is well seen with its sign, unless it only rests, and its pressure. */
    private static boolean isTold(Score score, long nanos, Sight sight) {
        Moment moment = score.at(nanos);
        return Stream.of(Side.values()).anyMatch(side -> {
            Optional<Told> told = Told.moving(score, moment, side);
            if (told.isEmpty()) {
                return false;
            }
            HandPose pose = moment.hands().on(side);
            HandPlacement placement = HandPlacement.of(pose, side, sight, Manner.STEADY).beforeTheFace();
            boolean isSigned = SignLayer.signOf(told.get(), pose, placement, sight)
                    .map(sign -> sign.opacity() > WELL_SEEN)
                    .orElse(told.get().run().stroke().motion() == Motion.HOLD);
            return placement.opacity() > WELL_SEEN && isSigned
                    && SignLayer.pressureSeen(told.get(), placement) > WELL_SEEN;
        });
    }
}
