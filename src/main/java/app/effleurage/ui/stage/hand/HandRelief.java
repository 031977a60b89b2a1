package app.effleurage.ui.stage.hand;

import java.util.Objects;

/**
 * A hand as painted, before it has anyone's skin: pixels {@code 0xAARRGGBB}, row by row.
 *
 * <p>How light a pixel is says how light the skin lies there. Towards red is where blood shows through
 * (nails, fingertips), towards green is stone (a gua sha, a roller). Black is contour.
 *
 * @param touchX the pixel from the left at which the hand touches, which need not be whole
 * @param touchY the same from the top
 * @param pixelsPerCm of the hand as it is shown on a face at life size
 */
public record HandRelief(int width, int height, int[] pixels, double touchX, double touchY, double pixelsPerCm) {

    /** Full red or green stands for half a tint, so that light skin can still blush. */
    private static final double TINT = 0.5;

    public HandRelief {
        Objects.requireNonNull(pixels, "pixels");
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("pixels: " + pixels.length + " are not " + width + " x " + height);
        }
        if (!(pixelsPerCm > 0)) {
            throw new IllegalArgumentException("pixelsPerCm: " + pixelsPerCm + " is not more than 0");
        }
    }

    /** The pixel that stands for this lightness, blush, stone and cover, each 0 to 1. */
    public static int pixel(double lightness, double blush, double stone, double cover) {
        double red = lightness * (1 - TINT * stone);
        double green = lightness * (1 - TINT * blush);
        double blue = lightness * (1 - TINT * Math.max(blush, stone));
        return channel(cover) << 24 | channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    /** The same picture in a person's skin. */
    public int[] in(SkinTone tone) {
        int[] skinned = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int cover = pixel >>> 24;
            if (cover == 0) {
                continue;
            }
            double red = (pixel >> 16 & 255) / 255.0;
            double green = (pixel >> 8 & 255) / 255.0;
            double lightness = Math.max(red, green);
            double blush = lightness == 0 ? 0 : Math.max(0, red - green) / lightness / TINT;
            double stone = lightness == 0 ? 0 : Math.max(0, green - red) / lightness / TINT;
            skinned[i] = cover << 24 | tone.colour(lightness, blush, stone);
        }
        return skinned;
    }

    private static int channel(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * 255);
    }
}
