/** The library screen: the routines to choose from, and the files that could not be read. */
package app.effleurage.ui.library;
