package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;
import app.effleurage.score.HandPose;

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
 */
record HandPlacement(
        Contact contact, double x, double y, double degrees, boolean flipped, double leanX, double leanY,
        double squash, double lift, double pressure, double opacity) {

    /** A hand seen edge-on would be a line; this much is always left of it. */
    private static final double LEAST_SQUASH = 0.62;

    /** A wrist does not spin: the stroke's direction turns the hand by this much at most. */
    private static final double MOST_TURN_DEGREES = 9;

    /** In the air a hand falls part of the way back to how it hangs, and so turns less on a quick return. */
    private static final double RELAXED_LEAN = 26;
    private static final double RELAXED_SHARE = 0.45;

    private static final double SHOWN = 1;

    static HandPlacement of(HandPose pose, Side hand, Sight sight, Manner manner) {
        Looking looking = sight.looking();
        FacePoint at = pose.at();
        FacePoint normal = Skin.normalAt(at);
        // In a mirror the user's right hand has its fingers lean to the left, its thumb on the right.
        double outside = hand == Side.RIGHT ^ looking.to().facing() ? 1 : -1;
        double lean = sight.blended(leanIn(looking.from(), at, hand), leanIn(looking.to(), at, hand))
                - aside(pose.contact(), at);
        double degrees = -outside * Curve.between(lean, RELAXED_LEAN, RELAXED_SHARE * (1 - pose.touch()));
        degrees += turnTowards(pose.heading(), degrees, sight) * pose.touch() * manner.follows();
        double normalX = sight.rightward(normal);
        double normalY = sight.downward(normal);
        double slope = Math.hypot(normalX, normalY);
        double facing = Math.clamp(sight.towardsUs(normal), 0, 1);
        double squash = 1 - flatness(pose.contact()) * (1 - Math.max(LEAST_SQUASH, facing));
        double seen = sight.blended(
                visibility(looking.from(), hand, normal), visibility(looking.to(), hand, normal));
        return new HandPlacement(
                pose.contact(), sight.x(at), sight.y(at), degrees, outside < 0,
                slope < 1e-6 ? 1 : normalX / slope, slope < 1e-6 ? 0 : normalY / slope, squash,
                1 - pose.touch(), pose.pressure(), SHOWN * seen * manner.seen() * pose.presence());
    }

    /**
     * How far the fingers lean towards the nose, in degrees from straight up: the arm comes from its own
     * elbow, which is raised outward for the forehead and hangs for jaw and neck.
     */
    private static double leanIn(Projection projection, FacePoint at, Side hand) {
        double fromFront = leanFromFront(at);
        boolean far = !projection.view().showsBothSides() && projection.near() != hand;
        return switch (projection.view()) {
            case FRONT, NECK -> fromFront;
            case PROFILE -> far ? fromFront : leanFromBeside(at);
            case THREE_QUARTER -> far ? fromFront : Curve.between(leanFromBeside(at), fromFront, 0.55);
        };
    }

    /** Seen from the side the forearm comes from before the chest, and for the temple from beneath. */
    private static double leanFromBeside(FacePoint at) {
        return Curve.between(6, -20, Curve.gentle(Curve.within(at.d(), 5, 18)));
    }

    private static double leanFromFront(FacePoint at) {
        double x = Math.abs(at.x());
        double d = at.d();
        // In the middle the fingertips of both hands meet, so the hands lie nearly level.
        double meeting = Curve.between(82, 64, Curve.gentle(Curve.within(d, 5, 20)));
        double inner = d < 12
                ? Curve.between(52, 38, Curve.gentle(Curve.within(d, 2, 12)))
                : Curve.between(38, 26, Curve.gentle(Curve.within(d, 14, 21)));
        double outer = d < 12
                ? Curve.between(34, 8, Curve.gentle(Curve.within(d, 1, 10)))
                : Curve.between(8, -6, Curve.gentle(Curve.within(d, 14, 22)));
        double low = Curve.between(outer, 56, Curve.gentle(Curve.within(d, 25.5, 28)));
        double beside = Curve.between(inner, low, Curve.within(x, 1.5, 7.5));
        return Curve.between(meeting, beside, Curve.within(x, 0.4, 5.2));
    }

    /** How much less some hands lean: palms on the cheeks have their fingers at the temples, thumbs push upward. */
    private static double aside(Contact contact, FacePoint at) {
        return switch (contact) {
            case PALMS -> 30 * Curve.gentle(Curve.within(at.d(), 6, 11)) * Curve.within(Math.abs(at.x()), 0, 4.5);
            case THUMBS -> 30;
            case FINGERTIPS, PADS, RING_FINGER, V_FINGERS, FLAT_FINGERS, KNUCKLES, GUA_SHA, ROLLER -> 0;
        };
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
        return Curve.gentle(Curve.within(projection.depth(normal), 0.02, 0.5));
    }
}
