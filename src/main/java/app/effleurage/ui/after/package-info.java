/** The end: a calm close, what was done, and where to go from here. */
package app.effleurage.ui.after;
