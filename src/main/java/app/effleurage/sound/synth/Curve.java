package app.effleurage.sound.synth;

/** The one shape by which things swell and die. */
final class Curve {

    private Curve() {
    }

    /** From 0 at 0 to 1 at 1, level at both ends; held outside. */
    static double rise(double part) {
        double held = Math.clamp(part, 0, 1);
        return 0.5 - 0.5 * Math.cos(Math.PI * held);
    }
}
