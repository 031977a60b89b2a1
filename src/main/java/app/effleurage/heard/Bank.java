package app.effleurage.heard;

import app.effleurage.sound.synth.AmbienceLoops;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;

/** The sounds that are made once for the program. */
record Bank(CueSounds cues, BreathSounds breaths, AmbienceLoops loops) {

    /** Takes some tens of milliseconds; a background is made when it is first wanted. */
    static Bank make() {
        return new Bank(new CueSounds(), new BreathSounds(), new AmbienceLoops());
    }
}
