/** The keys: one table, the meaning of a key press, and the sheet that shows them all. */
package app.effleurage.ui.keys;
