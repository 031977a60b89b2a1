/** A routine shown to others: what the audience sees, and what whoever shows it sees beside that. */
package app.effleurage.ui.presenter;
