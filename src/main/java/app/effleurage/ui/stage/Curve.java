package app.effleurage.ui.stage;

/** Gentle curves between 0 and 1. */
final class Curve {

    private Curve() {
    }

    /** Slow, quicker, slow; held at both ends. */
    static double gentle(double share) {
        double x = Math.clamp(share, 0, 1);
        return x * x * (3 - 2 * x);
    }

    /** How much of the way from {@code from} to {@code to} has gone, 0 before and 1 after. */
    static double within(double value, double from, double to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }

    static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
