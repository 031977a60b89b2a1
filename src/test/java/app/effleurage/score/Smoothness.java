package app.effleurage.score;

import static org.assertj.core.api.Assertions.fail;

import app.effleurage.routine.Side;
import java.util.Locale;

/** Walks a score frame by frame and measures how far each hand that can be seen moves. */
public final class Smoothness {

    private static final long FRAME = 1_000_000_000L / 60;

    /** On the skin: 1.1 mm a frame at the most scrub-like, well under three pixels at 1280x800. */
    private static final double MOST_ON_SKIN_CM = 0.30;

    /** Through the air, where a hand is half faded and on its way. */
    private static final double MOST_IN_AIR_CM = 0.75;

    /** Fainter than this nobody sees a hand. */
    private static final double UNSEEN = 0.02;

    /** Taps are the quickest: three down and up again in a second. */
    private static final double MOST_LIFT = 0.5;

    /** On the skin, in radians. */
    private static final double MOST_TURN = 0.5;

    private static final double MOST_FADE = 0.12;

    private Smoothness() {
    }

    /** Fails at the first jump, saying when and how far. */
    public static void assertSmooth(Score score) {
        HandsMoment before = score.at(0).hands();
        for (long at = FRAME; at <= score.lengthNanos(); at += FRAME) {
            HandsMoment now = score.at(at).hands();
            for (Side side : Side.values()) {
                check(score, at, side, before.on(side), now.on(side));
            }
            before = now;
        }
    }

    private static void check(Score score, long at, Side side, HandPose before, HandPose now) {
        double fade = Math.abs(now.presence() - before.presence());
        if (fade > MOST_FADE) {
            fail("%s faded by %.2f in a frame", when(score, at, side), fade);
        }
        if (Math.min(before.presence(), now.presence()) > UNSEEN) {
            double lift = Math.abs(now.touch() - before.touch());
            if (lift > MOST_LIFT) {
                fail("%s lifted or landed by %.2f in a frame", when(score, at, side), lift);
            }
            double turn = Math.acos(Math.clamp(before.heading().dot(now.heading()), -1, 1));
            if (before.touch() > 0.5 && now.touch() > 0.5 && turn > MOST_TURN) {
                fail("%s turned by %.2f radians in a frame", when(score, at, side), turn);
            }
            double most = Math.min(before.touch(), now.touch()) > 0.5 ? MOST_ON_SKIN_CM : MOST_IN_AIR_CM;
            double way = before.at().distanceTo(now.at());
            if (way > most) {
                fail("%s went %.3f cm in a frame, more than %.2f", when(score, at, side), way, most);
            }
        }
    }

    /** Put into words only when something is amiss: there are tens of thousands of frames. */
    private static String when(Score score, long at, Side side) {
        return String.format(Locale.ROOT, "%s at %.3f s, step %d", side, at / 1e9, score.stepAt(at).index() + 1);
    }
}
