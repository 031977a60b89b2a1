/**
 * A routine heard while it plays, in a window or in text: cues, breath, background and voice led by the transport. The
 * loudspeaker and the speech program are looked for here, off the caller's thread. Names no screen.
 */
package app.effleurage.heard;
