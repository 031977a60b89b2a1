package app.effleurage.sound.synth;

/**
 * The notes all sounds are made of: D major without its half tones, so that any two that meet agree. Equal
 * temperament from A at 440 Hz.
 */
final class Scale {

    static final double D3 = semitonesFromA4(-19);
    static final double A3 = semitonesFromA4(-12);
    static final double D4 = semitonesFromA4(-7);
    static final double F4_SHARP = semitonesFromA4(-3);
    static final double A4 = 440;
    static final double D5 = semitonesFromA4(5);
    static final double F5_SHARP = semitonesFromA4(9);

    private Scale() {
    }

    private static double semitonesFromA4(int semitones) {
        return 440 * Math.pow(2, semitones / 12.0);
    }
}
