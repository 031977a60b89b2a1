package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Moment;

/**
 * How a hand carries itself at an instant, beyond its pose. Pure.
 *
 * @param seen how much of it is to be seen in its grip, 0 to 1
 * @param follows how far the direction of the stroke turns it, 0 to 1
 * @param asideCm how far it makes room for the other hand where both would lie on one place, outward
 */
record Manner(double seen, double follows, double asideCm) {

    /** A hand in full sight that the stroke does not turn. */
    static final Manner STEADY = new Manner(1, 0, 0);

    private static final double FOLLOW_SECONDS = 0.5;
    private static final double FOLLOW_SHARE = 0.15;

    /** A glide by the clock ends about here in its cycle; then the hand thinks of where it goes next. */
    private static final double RETURN_FROM = 0.8;

    static Manner of(GripChange change, Moment moment, Side side, Contact grip) {
        return new Manner(change.seen(side, grip), follows(moment), aside(moment.hands(), side));
    }

    /** As of a hand that stands still, but for the room it makes. */
    static Manner still(HandsMoment hands, Side side) {
        return new Manner(1, 0, aside(hands, side));
    }

    /** Of two broad hands near the middle each touches with its inner half: neither can lie in the other. */
    private static double aside(HandsMoment hands, Side side) {
        HandPose own = hands.on(side);
        HandPose other = hands.on(side.other());
        double halfWidth = switch (own.contact()) {
            case FLAT_FINGERS, KNUCKLES -> 2.3;
            case GUA_SHA -> 3;
            case FINGERTIPS, PADS, RING_FINGER, V_FINGERS, PALMS, THUMBS, ROLLER -> 0;
        };
        double apart = own.at().distanceTo(other.at()) / 2;
        return Math.max(0, halfWidth - apart) * own.presence() * other.presence();
    }

    /** Only a glide turns the hand, and it comes to that from straight and goes back to it. */
    private static double follows(Moment moment) {
        if (!(moment.action() instanceof Action.Stroking stroking)) {
            return 0;
        }
        return switch (stroking.run().stroke().motion()) {
            case EFFLEURAGE, ZIGZAG -> {
                long edge = Math.min(moment.atNanos() - stroking.run().fromNanos(),
                        stroking.run().toNanos() - moment.atNanos());
                Stroke stroke = stroking.run().stroke();
                boolean returns = !stroke.isLedByBreath() && stroke.hands() != Hands.ALTERNATING;
                double within = Math.min(
                        stroking.cycleProgress(), (returns ? RETURN_FROM : 1) - stroking.cycleProgress());
                yield Curve.gentle(edge / 1e9 / FOLLOW_SECONDS) * Curve.gentle(within / FOLLOW_SHARE);
            }
            case CIRCLES, STATIONARY_CIRCLES, HOLD, PRESS, TAPOTEMENT, PAT, KNEAD -> 0;
        };
    }
}
