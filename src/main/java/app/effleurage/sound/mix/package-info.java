/** Sounds added up, block by block: levels, ducking, the background's fades, and a ceiling that no peak breaks. */
package app.effleurage.sound.mix;
