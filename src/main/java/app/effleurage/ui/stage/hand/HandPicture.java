package app.effleurage.ui.stage.hand;

import java.util.Arrays;

/**
 * A hand in someone's skin at the size it is shown at, with the near shadow of one that rests painted
 * in, and apart from it the far shadow of one that is lifted.
 *
 * @param pixels multiplied by alpha, row by row, the outermost clear; each is {@link #spread}, so that all its
 *     channels can be weighed at once
 * @param clear for each cell of {@link #CELL} pixels each way, row by row, whether it and all cells about it are
 *     clear, so that nothing need be looked up there
 * @param shadow how strong the far shadow is, 0 to 255, row by row
 * @param shadowScale how many pixels of the hand a pixel of the shadow stands for
 * @param touchX the pixel that touches the skin, from the left, which need not be whole
 * @param touchY the same from the top
 * @param shadowRoom by how much the shadow reaches further than the hand on each side, in the hand's pixels
 * @param pixelsPerCm of the face at which the picture is shown unchanged
 */
public record HandPicture(
        int width, int height, long[] pixels, boolean[] clear, int shadowWidth, int shadowHeight, byte[] shadow, double shadowScale,
        double touchX, double touchY, double shadowRoom, double pixelsPerCm) {

    private static final int ODD_CHANNELS = 0x00FF00FF;

    static final int CELL = 8;

    /** How many cells lie in a row of a picture so wide. */
    static int cellsIn(int pixels) {
        return (pixels + CELL - 1) / CELL;
    }

    /** What {@link #clear} is for pixels. */
    static boolean[] clear(long[] pixels, int width, int height) {
        int across = cellsIn(width);
        int down = cellsIn(height);
        boolean[] clear = new boolean[across * down];
        Arrays.fill(clear, true);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] == 0) {
                continue;
            }
            int cellX = i % width / CELL;
            int cellY = i / width / CELL;
            for (int y = Math.max(0, cellY - 1); y <= Math.min(down - 1, cellY + 1); y++) {
                for (int x = Math.max(0, cellX - 1); x <= Math.min(across - 1, cellX + 1); x++) {
                    clear[y * across + x] = false;
                }
            }
        }
        return clear;
    }

    /** {@code 0xAARRGGBB} with room above each channel: {@code 0x00AA00GG00RR00BB}. */
    static long spread(int pixel) {
        return (long) (pixel >>> 8 & ODD_CHANNELS) << 32 | pixel & ODD_CHANNELS;
    }

    /** What shadows are painted in. */
    static final int SHADOW = 0x3A2417;
}
