/** What can be given away of a routine, from the window: a card, a film, a file; printed, saved, or given up half way. */
package app.effleurage.ui.handout;
