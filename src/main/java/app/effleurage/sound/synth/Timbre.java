package app.effleurage.sound.synth;

import java.util.List;

/**
 * What a thing sounds like when it is struck softly.
 *
 * @param attackSeconds from nothing to its loudest: long enough never to click or startle
 */
record Timbre(List<Partial> partials, double attackSeconds) {

    /**
     * A small singing bowl: two nearly equal tones that beat against each other about once a second, and the bowl's
     * own overtones near 2.7 and 5.2 times, which die away much sooner.
     */
    static final Timbre BOWL = new Timbre(List.of(
            new Partial(1, 1, 3.4), new Partial(1.0022, 0.45, 3.0), new Partial(2, 0.18, 1.6),
            new Partial(2.71, 0.10, 1.0), new Partial(5.18, 0.025, 0.4)), 0.012);

    /** The tongue of a kalimba, rounder and shorter. */
    static final Timbre KALIMBA = new Timbre(List.of(
            new Partial(1, 1, 1.8), new Partial(2, 0.14, 0.9), new Partial(2.71, 0.05, 0.4),
            new Partial(5.4, 0.02, 0.15)), 0.010);

    /** A bar of soft wood, its second tone two octaves up as a marimba's is. */
    static final Timbre WOOD = new Timbre(List.of(
            new Partial(1, 1, 0.8), new Partial(2, 0.06, 0.4), new Partial(3.93, 0.07, 0.2)), 0.010);

    /** A fingertip on wood. */
    static final Timbre FINGERTIP = new Timbre(List.of(
            new Partial(1, 1, 0.16), new Partial(2.71, 0.1, 0.06)), 0.009);

    Timbre {
        partials = List.copyOf(partials);
    }

    /** Until all of it has died away. */
    double ringSeconds() {
        return partials.stream().mapToDouble(Partial::ringSeconds).max().orElse(0);
    }
}
