/**
 * What the user keeps: the folders the platform gives for it, and the settings. Knows no JavaFX.
 *
 * <p>Nothing here stops the program: what cannot be read is told as a note and stands at its default.
 */
package app.effleurage.journal;
