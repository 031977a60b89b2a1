package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Score;

/**
 * A hand that changes its grip while it travels fades out as the one and in as the other: fists do not
 * turn into palms before one's eyes. Pure.
 *
 * @param before the hands a little earlier
 * @param after the hands a little later
 */
record GripChange(Score score, long nanos, HandsMoment before, HandsMoment after) {

    private static final long REACH_NANOS = 200_000_000L;
    private static final int HALVINGS = 6;

    static GripChange around(Score score, long nanos) {
        return new GripChange(
                score, nanos, score.at(nanos - REACH_NANOS).hands(), score.at(nanos + REACH_NANOS).hands());
    }

    /** How much of a hand in this grip is to be seen now: 0 at the instant of a change to 1 far from any. */
    double seen(Side side, Contact grip) {
        double seen = 1;
        if (before.on(side).contact() != grip) {
            seen = Math.min(seen, distanceToChange(side, grip, -REACH_NANOS));
        }
        if (after.on(side).contact() != grip) {
            seen = Math.min(seen, distanceToChange(side, grip, REACH_NANOS));
        }
        return Curve.gentle(seen);
    }

    private double distanceToChange(Side side, Contact grip, long other) {
        long same = 0;
        long changed = other;
        for (int i = 0; i < HALVINGS; i++) {
            long middle = (same + changed) / 2;
            if (score.at(nanos + middle).hands().on(side).contact() == grip) {
                same = middle;
            } else {
                changed = middle;
            }
        }
        return Math.abs(changed) / (double) REACH_NANOS;
    }
}
