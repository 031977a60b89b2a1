/**
 * What is heard while a routine plays: the mixer led by the playhead and sent to a loudspeaker, on a thread of its
 * own; silent, and saying so, where there is none.
 */
package app.effleurage.sound.live;
