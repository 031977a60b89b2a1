package app.effleurage.ui.stage;

import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.util.Optional;

/**
 * Hands for whoever is bothered by motion: they stand where the stroke works, half way along a path or
 * at its spot, already while they would go there. One place dissolves into the next, the new one first, so
 * that at no instant there is nothing to follow. Pure.
 */
final class StillHands {

    static final double DISSOLVE_SECONDS = 0.7;

    /**
     * One hand that stands.
     *
     * @param told what its sign says
     * @param pose how it stands; its presence is how much of it is seen, 0 to 1
     * @param manner how it carries itself
     */
    record Still(Told told, HandPose pose, Manner manner) {

        HandPlacement placement(Side hand, Sight sight) {
            return HandPlacement.of(pose, hand, sight, manner);
        }
    }

    /** A hand where it stands, and where it stood as long as that is still seen. */
    record Stills(Optional<Still> leaving, Optional<Still> standing) {
    }

    private StillHands() {
    }

    static Stills of(Score score, Moment moment, Side hand) {
        ScoredStep step = moment.step().scored();
        long nanos = moment.atNanos();
        Optional<Stand> now = Stand.at(step, nanos);
        long from = now.map(Stand::fromNanos).orElse(step.fromNanos());
        Optional<Stand> before = Stand.before(score, step, from);
        double lasts = Math.min(DISSOLVE_SECONDS, now.map(stand -> (stand.toNanos() - from) / 2e9).orElse(DISSOLVE_SECONDS));
        double share = (nanos - from) / 1e9 / lasts;
        Optional<Still> standing = now.map(stand -> still(score, moment, stand, hand, nanos));
        Optional<Still> leaving = before.map(stand -> still(score, moment, stand, hand, from - 1));
        boolean isOther = standing.isEmpty() || leaving.isEmpty() || !isAlike(leaving.get().pose(), standing.get().pose());
        return isOther
                ? new Stills(share < 1 ? leaving.map(still -> faded(still, (1 - share) * 2)) : Optional.empty(),
                        standing.map(still -> faded(still, share * 2)))
                : new Stills(Optional.empty(), standing);
    }

    private static Still still(Score score, Moment moment, Stand stand, Side hand, long nanos) {
        HandsMoment hands = stand.hands(score);
        HandPose pose = hands.on(hand);
        boolean isAtWork = moment.action() instanceof Action.Stroking stroking && stroking.run().equals(stand.run())
                && nanos == moment.atNanos();
        // Pressure is felt, not motion: it may still come and go.
        HandPose pressed = new HandPose(pose.at(), pose.heading(), pose.contact(), pose.touch(),
                isAtWork ? moment.hands().on(hand).pressure() : 0, pose.presence());
        return new Still(Told.still(stand.run(), stand.cycleAt(nanos), pose.at()), pressed, Manner.still(hands, hand));
    }

    private static boolean isAlike(HandPose one, HandPose other) {
        return one.presence() == other.presence() && one.contact() == other.contact() && one.at().equals(other.at());
    }

    private static Still faded(Still still, double share) {
        HandPose pose = still.pose();
        double presence = pose.presence() * Curve.gentle(share);
        return new Still(still.told(), new HandPose(pose.at(), pose.heading(), pose.contact(), pose.touch(),
                pose.pressure() * presence, presence), still.manner());
    }
}
