/** Sounds made from numbers: bells, breath and background, all of one family and all equally loud by measure. */
package app.effleurage.sound.synth;
