/**
 * Where we are in a routine: a playhead on a clock that is handed in, the states and moves of playing, and the
 * cues that fire as the playhead crosses them.
 *
 * <p>Pure: it uses nothing but {@code score}. Positions are nanoseconds from the routine's start; a position is
 * always an anchor plus elapsed time at a rate, never a sum of ticks, so that nothing drifts.
 */
package app.effleurage.playback;
