/**
 * Keeps the machine awake and its screen on while a routine plays, and only then: one port, and behind it what each
 * platform offers. Knows nothing of routines, players or screens.
 */
package app.effleurage.awake;
