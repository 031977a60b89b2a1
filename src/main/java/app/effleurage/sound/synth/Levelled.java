package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;

/**
 * How loud each kind of sound is made: at its loudest 0.4 s, in LUFS. Design choices, beside a voice near -20: cues
 * a little under it, what only accompanies far under.
 */
enum Levelled {
    CUE(-22),
    TICK(-34),
    BREATH(-36),
    AMBIENCE(-38);

    private final double lufs;

    Levelled(double lufs) {
        this.lufs = lufs;
    }

    /** The same sound at this loudness; the array is changed and given away. */
    Pcm level(float[] sound) {
        double now = Loudness.greatest(sound, Loudness.MOMENTARY);
        float gain = (float) Math.pow(10, (lufs - now) / 20);
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
        return new Pcm(sound);
    }
}
