/** A routine as a printed card. */
package app.effleurage.export.card;
