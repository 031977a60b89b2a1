/** The page before a routine starts: preparation, cautions, and how long to take. */
package app.effleurage.ui.before;
