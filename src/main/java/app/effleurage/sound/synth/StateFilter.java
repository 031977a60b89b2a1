package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;

/**
 * A state variable filter of the second order, in the trapezoidal form that stays true and stable while its pitch is
 * moved (Zavalishin, "The Art of VA Filter Design", chapter 4).
 */
final class StateFilter {

    private final double damping;
    private double tuned;
    private double first;
    private double second;
    private double low;
    private double band;

    /** @param q how narrow its band is: 0.7 wide, 3 nearly a whistle */
    StateFilter(double q) {
        damping = 1 / q;
        tune(1000);
    }

    /** @param hertz under half the sampling rate */
    void tune(double hertz) {
        tuned = Math.tan(Math.PI * hertz / Pcm.RATE);
    }

    void take(double in) {
        double high = (in - (damping + tuned) * first - second) / (1 + tuned * (tuned + damping));
        band = tuned * high + first;
        first = tuned * high + band;
        low = tuned * band + second;
        second = tuned * band + low;
    }

    /** What lies under its pitch. */
    double low() {
        return low;
    }

    /** What lies about its pitch, as loud there as it came in. */
    double band() {
        return band * damping;
    }
}
