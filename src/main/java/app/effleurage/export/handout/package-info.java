/** Cards and films as a window asks for them. */
package app.effleurage.export.handout;
