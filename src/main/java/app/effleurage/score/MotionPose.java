package app.effleurage.score;

import app.effleurage.face.FacePoint;

/**
 * What a motion makes of one hand at one instant, before pressure level and presence are known.
 *
 * @param at the middle of the contact
 * @param heading where the stroke leads, of length 1
 * @param touch 0 lifted to 1 on the skin
 * @param force the part of the stroke's pressure that is felt, 0 to 1
 */
record MotionPose(FacePoint at, FacePoint heading, double touch, double force) {

    /** What a hand is doing, to go on from or to; {@code force} is what the motion there makes of its pressure. */
    static MotionPose of(HandPose hand, double force) {
        return new MotionPose(hand.at(), hand.heading(), hand.touch(), force);
    }
}
