package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;

/**
 * The numbers of a loop that has no joint: everything in it comes round in a whole number of turns, so that its last
 * sample leads to its first as any other leads to the next.
 */
final class Loop {

    static final int SECONDS = 40;
    static final int SAMPLES = SECONDS * Pcm.RATE;

    private Loop() {
    }

    /** The pitch nearest to {@code hertz} that comes round. */
    static double hertz(double hertz) {
        return Math.round(hertz * SECONDS) / (double) SECONDS;
    }

    /** A slow wave, 0 to 1, that comes round {@code turns} times; {@code phase} in turns. */
    static double slow(int sample, int turns, double phase) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * (turns * (sample / (double) SAMPLES) + phase));
    }
}
