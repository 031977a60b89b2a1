/** The screen read out by the program's own voice, where no screen reader is told of it. */
package app.effleurage.ui.aloud;
