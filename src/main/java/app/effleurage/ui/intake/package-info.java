/** Routines that somebody sent, on their way into the library: what is asked, and what is told. */
package app.effleurage.ui.intake;
