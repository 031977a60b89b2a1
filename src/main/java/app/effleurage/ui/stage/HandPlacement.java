package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;

/**
 * How one hand stands on the stage at one instant: from a pose on the face to a turned, leaning,
 * half lifted picture. Pure.
 *
 * @param contact which picture
 * @param x the pixel of the stage at which it touches, from the left
 * @param y the same from the top
 * @param degrees how far the fingers lean over to the right of the screen from straight up
 * @param flipped whether the thumb is on the left of the picture instead of the right
 * @param leanX the direction on the screen in which it is foreshortened, of length 1
 * @param leanY the same, downwards
 * @param squash what foreshortening leaves of it in that direction, at most 1
 * @param lift 0 on the skin to 1 well clear of it
 * @param pressure 0 to 3
 * @param opacity 0 out of sight to 1
 * @param behind how far the face hides it where it lies under the face, 0 to 1
 */
record HandPlacement(
        Contact contact, double x, double y, double degrees, boolean flipped, double leanX, double leanY,
        double squash, double lift, double pressure, double opacity, double behind) {

    /** A hand seen edge-on would be a line; this much is always left of it. */
    private static final double LEAST_SQUASH = 0.62;

    /** A wrist does not spin: the stroke's direction turns the hand by this much at most. */
    private static final double MOST_TURN_DEGREES = 9;

    /**
     * In the air a hand falls part of the way back to how it hangs, and so turns less on a quick return. Level
     * with the eyes and above it stays nearly level, or it would hang before them.
     */
    private static final double RELAXED_LEAN = 26;
    private static final double RELAXED_SHARE = 0.45;
    private static final double RELAXED_LEAN_ABOVE = 85;
    private static final double RELAXED_PALM_SHARE = 0.45;
    private static final double RELAXED_SHARE_ABOVE = 0.3;

    private static final double SHOWN = 1;
    private static final double HIDDEN_DEPTH = 0.06;
    private static final double SEEN_DEPTH = 0.24;

    /** How a hand stands at a moment of a score. */
    static HandPlacement at(Score score, Moment moment, Side hand, Sight sight) {
        HandPose pose = moment.hands().on(hand);
        GripChange change = GripChange.around(score, moment.atNanos());
        return of(pose, hand, sight, Manner.of(change, moment, hand, pose.contact()));
    }

    static HandPlacement of(HandPose pose, Side hand, Sight sight, Manner manner) {
        Looking looking = sight.looking();
        FacePoint at = Seat.of(pose.contact(), pose.at(), pose.touch());
        FacePoint normal = Skin.normalAt(at);
        // In a mirror the user's right hand has its fingers lean to the left, its thumb on the right.
        double outside = hand == Side.RIGHT ^ looking.to().facing() ? 1 : -1;
        double lean = sight.blended(Lean.of(pose.contact(), pose.at(), hand, looking.from()),
                Lean.of(pose.contact(), pose.at(), hand, looking.to()));
        double degrees = -outside * relaxed(pose.contact(), lean, pose.at().d(), 1 - pose.touch());
        degrees += turnTowards(pose.heading(), degrees, sight) * pose.touch() * manner.follows();
        double normalX = sight.rightward(normal);
        double normalY = sight.downward(normal);
        double slope = Math.hypot(normalX, normalY);
        double facing = Math.clamp(sight.towardsUs(normal), 0, 1);
        double squash = 1 - flatness(pose.contact()) * (1 - Math.max(LEAST_SQUASH, facing));
        double seen = sight.blended(
                visibility(looking.from(), hand, normal), visibility(looking.to(), hand, normal));
        double bothShown = sight.blended(
                looking.from().view().showsBothSides() ? 1 : 0, looking.to().view().showsBothSides() ? 1 : 0);
        double aside = outside * manner.asideCm() * bothShown * sight.pixelsPerCm();
        return new HandPlacement(
                pose.contact(), sight.x(at) + aside, sight.y(at), degrees, outside < 0,
                slope < 1e-6 ? 1 : normalX / slope, slope < 1e-6 ? 0 : normalY / slope, squash,
                1 - pose.touch(), pose.pressure(), SHOWN * seen * manner.seen() * pose.presence(),
                sight.blended(behind(looking.from(), hand, normal), behind(looking.to(), hand, normal)));
    }

    private static double relaxed(Contact contact, double lean, double d, double lift) {
        if (contact == Contact.PALMS) {
            return Curve.between(lean, RELAXED_LEAN, RELAXED_PALM_SHARE * lift);
        }
        double below = Curve.within(d, 9, 12);
        return Curve.between(lean, Curve.between(RELAXED_LEAN_ABOVE, RELAXED_LEAN, below),
                lift * Curve.between(RELAXED_SHARE_ABOVE, RELAXED_SHARE, below));
    }

    private static double turnTowards(FacePoint heading, double degrees, Sight sight) {
        double along = Math.toDegrees(Math.atan2(sight.rightward(heading), -sight.downward(heading)));
        return MOST_TURN_DEGREES * Math.sin(Math.toRadians(along - degrees))
                * Math.hypot(sight.rightward(heading), sight.downward(heading));
    }

    /** How flat this part of the hand lies on the skin, 0 to 1: what lies flat leans with it. */
    private static double flatness(Contact contact) {
        return switch (contact) {
            case PALMS, FLAT_FINGERS -> 1;
            case PADS, FINGERTIPS, RING_FINGER, V_FINGERS, KNUCKLES, THUMBS -> 0.75;
            case GUA_SHA, ROLLER -> 0.6;
        };
    }

    /** The far hand is seen only as far as the skin under it is. */
    private static double visibility(Projection projection, Side hand, FacePoint normal) {
        if (projection.view().showsBothSides() || projection.near() == hand) {
            return 1;
        }
        return projection.view() == View.THREE_QUARTER
                ? 1 : Curve.gentle(Curve.within(projection.depth(normal), 0.18, 0.66));
    }

    /** In three-quarter view the far hand works before the face as far as its skin is seen, and then behind it. */
    private static double behind(Projection projection, Side hand, FacePoint normal) {
        return projection.view() == View.THREE_QUARTER && projection.near() != hand
                ? 1 - Curve.gentle(Curve.within(projection.depth(normal), HIDDEN_DEPTH, SEEN_DEPTH)) : 0;
    }

    /** What of this hand is before the face: for what is drawn on the skin. */
    HandPlacement beforeTheFace() {
        return behind == 0 ? this : new HandPlacement(
                contact, x, y, degrees, flipped, leanX, leanY, squash, lift, pressure, opacity * (1 - behind), 0);
    }
}
