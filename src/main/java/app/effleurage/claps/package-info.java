/**
 * Two claps, or two taps on the table, heard by the microphone: a detector that is a function of samples, and a thread
 * that brings it some. Nothing that is heard is kept or leaves the machine. Knows nothing of what a clap is for.
 */
package app.effleurage.claps;
