/**
 * What is spoken: which lines, when, by which speech program of the system, as samples like any other sound. The lines
 * and their plan are pure; programs are run with a time limit, and their sound is bounded, levelled and kept.
 */
package app.effleurage.sound.voice;
