/**
 * A routine in plain lines, for a screen reader, a braille display, or a machine with no display: the same score
 * and the same transport as the window, with words instead of pictures. No colours and no cursor tricks.
 */
package app.effleurage.cli.text;
