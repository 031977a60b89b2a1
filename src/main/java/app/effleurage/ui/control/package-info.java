/** The controls that every screen shares, each with its look in {@code ui/theme/control.css}. */
package app.effleurage.ui.control;
