/** The journal: a quiet picture of weeks, the list behind it, the plan, and what the user decides about both. */
package app.effleurage.ui.journal;
