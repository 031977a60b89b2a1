package app.effleurage.sound.synth;

/** A sine, turned on step by step: much cheaper than a sine a sample, and true to 1e-9 over some minutes. */
final class Pointer {

    private final double stepSine;
    private final double stepCosine;
    private double sine;
    private double cosine;

    /**
     * @param turnsAStep how far it goes at each step, in whole turns
     * @param start where it begins, in turns
     */
    Pointer(double turnsAStep, double start) {
        stepSine = Math.sin(2 * Math.PI * turnsAStep);
        stepCosine = Math.cos(2 * Math.PI * turnsAStep);
        sine = Math.sin(2 * Math.PI * start);
        cosine = Math.cos(2 * Math.PI * start);
    }

    /** The sine where it stands, -1 to 1; then it goes on. */
    double next() {
        double now = sine;
        sine = now * stepCosine + cosine * stepSine;
        cosine = cosine * stepCosine - now * stepSine;
        return now;
    }
}
