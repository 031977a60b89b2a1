package app.effleurage.sound.synth;

/**
 * One of the pure tones that make up a struck sound.
 *
 * @param ratio of its pitch to the note's
 * @param level of its beginning, beside the others
 * @param ringSeconds until it has fallen by 60 dB
 */
record Partial(double ratio, double level, double ringSeconds) {
}
