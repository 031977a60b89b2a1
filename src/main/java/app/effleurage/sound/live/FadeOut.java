package app.effleurage.sound.live;

import java.util.function.BooleanSupplier;

/** Takes what sounds away, over 30 ms, once it is not wanted any more: then it does not come back. */
final class FadeOut {

    /** Quick enough to be over at once, slow enough not to click. */
    private static final int LENGTH = 3 * LiveSound.BLOCK;

    private final BooleanSupplier wanted;
    private int left = LENGTH;

    /** @param wanted asked for each block */
    FadeOut(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /** Takes the next block. */
    void take(float[] block) {
        if (left == LENGTH && wanted.getAsBoolean()) {
            return;
        }
        for (int i = 0; i < block.length; i++) {
            block[i] *= Math.max(0, left - i) / (float) LENGTH;
        }
        left -= block.length;
    }

    boolean isOver() {
        return left <= 0;
    }
}
