package app.effleurage.sound.synth;

/**
 * One stroke on a bell.
 *
 * @param atSeconds from the sound's start
 * @param hertz its pitch
 */
record Note(double atSeconds, double hertz) {
}
