package app.effleurage.sound.mix;

import app.effleurage.sound.Pcm;

/** A factor that goes up and down at a given pace, never in a jump. */
final class Ramp {

    private final float up;
    private final float down;
    private float at;

    /** @param downSeconds from 1 to 0 */
    Ramp(double upSeconds, double downSeconds) {
        up = (float) (1 / (upSeconds * Pcm.RATE));
        down = (float) (1 / (downSeconds * Pcm.RATE));
    }

    /** Goes a sample on, toward 1 or 0, and says where it is: eased, so that it leaves and lands gently. */
    float next(boolean toOne) {
        at = toOne ? Math.min(1, at + up) : Math.max(0, at - down);
        return at * at * (3 - 2 * at);
    }

    boolean isDown() {
        return at == 0;
    }
}
