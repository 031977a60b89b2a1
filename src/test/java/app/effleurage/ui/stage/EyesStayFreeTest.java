package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No hand, as it is painted, lies on an eye: asked ten times a second of every routine. */
class EyesStayFreeTest {

    static final List<String> IDS = Shipped.IDS;

    private static final long EVERY = 100_000_000L;

    /** Of an eye's no-go shape, which reaches beyond the lids, this much may lie under a hand that touches. */
    private static final double MOST_ON_SKIN = 0.15;

    /** A lifted hand may pass before an eye: this much of it, for this long. */
    private static final double MOST_IN_PASSING = 0.30;
    private static final int LONGEST_PASSING = 6;

    private static final double TOUCHING = 0.5;
    private static final double SEEN = 0.3;

    @ParameterizedTest
    @FieldSource("IDS")
    void noHandLiesOnAnEye(String id) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        int passing = 0;
        for (long nanos = 0; nanos <= score.lengthNanos(); nanos += EVERY) {
            Moment moment = score.at(nanos);
            Sight sight = Shipped.sight(plan, nanos);
            if (cupsTheEyes(id, moment)) {
                passing = 0;
                continue;
            }
            String when = "%s at %.1f s, step %d".formatted(id, nanos / 1e9, moment.step().index() + 1);
            List<HandPlacement> hands = hands(score, moment, sight);
            assertThat(mostCovered(hands, sight, hand -> 1 - hand.lift() > TOUCHING)).as(when)
                    .isLessThan(MOST_ON_SKIN);
            passing = mostCovered(hands, sight, _ -> true) > MOST_IN_PASSING ? passing + 1 : 0;
            assertThat(passing).as(when).isLessThanOrEqualTo(LONGEST_PASSING);
        }
    }

    /** "Cup your hands over closed eyes. No weight on them." (practice.md section 2 E, step 3) */
    private static boolean cupsTheEyes(String id, Moment moment) {
        return id.equals("stress-relief") && moment.step().index() == 2;
    }

    private static List<HandPlacement> hands(Score score, Moment moment, Sight sight) {
        GripChange change = GripChange.around(score, moment.atNanos());
        List<HandPlacement> hands = new ArrayList<>();
        for (Side side : Side.values()) {
            HandPose pose = moment.hands().on(side);
            HandPlacement placement = HandPlacement.of(
                    pose, side, sight, Manner.of(change, moment, side, pose.contact())).beforeTheFace();
            if (placement.opacity() > SEEN) {
                hands.add(placement);
            }
        }
        return hands;
    }

    private static double mostCovered(List<HandPlacement> hands, Sight sight, Predicate<HandPlacement> which) {
        double most = 0;
        for (Side eye : Side.values()) {
            List<FacePoint> points = Eyes.points(eye);
            if (Eyes.isSeen(eye, sight.projection())) {
                long covered = points.stream().filter(point -> hands.stream().filter(which).anyMatch(
                        hand -> HandOutline.of(hand.contact()).covers(
                                hand, sight.pixelsPerCm(), sight.x(point), sight.y(point)))).count();
                most = Math.max(most, covered / (double) points.size());
            }
        }
        return most;
    }
}
