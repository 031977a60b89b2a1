package app.effleurage.score;

/** How movement begins and ends: never with a jerk. All take and give 0 to 1. */
final class Easing {

    /** The part of a glide in which it gathers speed, and in which it slows down again. */
    private static final double RAMP = 0.18;

    private Easing() {
    }

    /** Slow, quicker, slow: for travel and for breath. */
    static double gentle(double share) {
        double x = Math.clamp(share, 0, 1);
        return x * x * (3 - 2 * x);
    }

    /** Even speed with soft ends: for strokes, whose speed is the point. */
    static double even(double share) {
        double x = Math.clamp(share, 0, 1);
        double top = 1 / (1 - RAMP);
        if (x < RAMP) {
            return top * x * x / (2 * RAMP);
        }
        if (x > 1 - RAMP) {
            return 1 - top * (1 - x) * (1 - x) / (2 * RAMP);
        }
        return top * (x - RAMP / 2);
    }

    /** How much of the way from {@code from} to {@code to} a share has gone, 0 before and 1 after. */
    static double within(double share, double from, double to) {
        return to <= from ? (share < to ? 0 : 1) : Math.clamp((share - from) / (to - from), 0, 1);
    }
}
