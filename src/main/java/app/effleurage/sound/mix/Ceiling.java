package app.effleurage.sound.mix;

/**
 * Bends peaks softly so that none reaches -1 dBFS. It looks at one sample at a time: what is quiet goes through
 * untouched, and nothing that was loud before can change what is heard now.
 */
final class Ceiling {

    /** Under this nothing is changed: -3.1 dBFS. */
    static final float KNEE = 0.70f;

    /** What is approached and never passed: -1.2 dBFS. */
    static final float TOP = 0.87f;

    private Ceiling() {
    }

    static float held(float sample) {
        float size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        float over = (size - KNEE) / (TOP - KNEE);
        return Math.copySign(KNEE + (TOP - KNEE) * (float) Math.tanh(over), sample);
    }
}
