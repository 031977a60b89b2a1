/**
 * What a routine says: records and sealed families, with text in several languages.
 *
 * <p>Pure: this package uses nothing but {@code java.base}. Every type is immutable and safe to
 * share between threads. Constructors refuse what can never be right (a name that is missing, a
 * negative time); what is merely unwise is found by the checks of {@code routinefile}.
 */
package app.effleurage.routine;
