package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** In most of a run's instants: on its way from one spot to the next a hand turns neither way. */
    @ParameterizedTest
    @FieldSource("IDS")
    void theSignOfATurnGoesAsTheHandDoes(String id) {
        Score score = Shipped.score(id);
        for (boolean facing : new boolean[] {false, true}) {
            ViewPlan plan = ViewPlan.of(score, facing);
            for (Side side : Side.values()) {
                Map<Segment.Run, List<Boolean>> agreed = new HashMap<>();
                for (long nanos = 0; nanos < score.lengthNanos(); nanos += EVERY_NANOS) {
                    Sight sight = Shipped.sight(plan, nanos);
                    if (score.at(nanos).action() instanceof Action.Stroking stroking
                            && circles(stroking, side) && !sight.looking().isTurning()) {
                        agrees(score, stroking, nanos, side, sight).ifPresent(
                                agrees -> agreed.computeIfAbsent(stroking.run(), _ -> new ArrayList<>()).add(agrees));
                    }
                }
                agreed.forEach((run, all) -> assertThat(all.stream().filter(agrees -> agrees).count())
                        .as("%s of %s from %.1f s, facing %s", side, id, run.fromNanos() / 1e9, facing)
                        .isGreaterThan(all.size() * 3L / 4));
            }
        }
    }

    private static boolean circles(Action.Stroking stroking, Side side) {
        return stroking.run().stroke().motion() == Motion.CIRCLES && stroking.run().uses(side);
    }

    /** From where a hand is seen to where it is seen a little later, about the middle of its circle. */
    private static Optional<Boolean> agrees(Score score, Action.Stroking stroking, long nanos, Side side, Sight sight) {
        Moment moment = score.at(nanos);
        HandPose pose = moment.hands().on(side);
        HandPose next = score.at(nanos + A_LITTLE_NANOS).hands().on(side);
        if (Math.min(pose.touch(), next.touch()) < 1 || sight.towardsUs(Skin.normalAt(pose.at())) < WELL_SEEN) {
            return Optional.empty();
        }
        FacePoint centre = SignLayer.centreOf(score, moment, stroking, side, pose);
        double fromX = sight.x(pose.at()) - sight.x(centre);
        double fromY = sight.y(pose.at()) - sight.y(centre);
        double goesX = sight.x(next.at()) - sight.x(pose.at());
        double goesY = sight.y(next.at()) - sight.y(pose.at());
        return Optional.of(fromX * goesY - fromY * goesX > 0 == SignLayer.turnsClockwise(centre, sight));
    }

    private static int levelIn(Score score, Segment.Run run, int cycle) {
        return SignLayer.levelOf((Action.Stroking) score.at(run.cycleStart(cycle) + 1).action());
    }
}
