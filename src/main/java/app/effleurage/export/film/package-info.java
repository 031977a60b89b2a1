/** A routine, or a part of one, as a film. */
package app.effleurage.export.film;
