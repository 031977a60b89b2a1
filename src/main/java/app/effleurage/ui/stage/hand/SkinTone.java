package app.effleurage.ui.stage.hand;

/**
 * A person's skin, from contour to highlight. Colours are {@code 0xRRGGBB}.
 *
 * @param contour the line about a hand, and its deepest folds
 * @param shade where it turns from the light
 * @param base the skin itself
 * @param light where the light falls full
 */
public record SkinTone(int contour, int shade, int base, int light) {

    /** Of skin painted fair, for where no person is known. */
    public static final SkinTone FAIR = of(0xE8BE9F);

    /** How light a relief is where a person's own colour shows unchanged. */
    private static final double BASE_AT = 0.84;
    private static final double SHADE_AT = 0.44;

    private static final double BLUSH_GREEN = 0.78;
    private static final double BLUSH_BLUE = 0.74;

    /** What full light adds: on dark skin cream would look like dust. */
    private static final int FAIR_LIGHT = 0xFFF0DC;
    private static final int WARM_LIGHT = 0xFFC08C;

    private static final int JADE_DEEP = 0x24443A;
    private static final int JADE = 0x76A78D;
    private static final int JADE_LIGHT = 0xEAF6EE;

    /** Light and shade that suit a skin of this colour: warm shades, and highlights that dark skin keeps small. */
    public static SkinTone of(int base) {
        double lightness = luminance(base);
        int contour = scaled(base, 0.44, 0.32, 0.28);
        int shade = scaled(base, 0.78, 0.64, 0.57);
        int light = mix(base, mix(WARM_LIGHT, FAIR_LIGHT, lightness), 0.10 + 0.30 * lightness);
        return new SkinTone(contour, shade, base, light);
    }

    /** How light the skin is, 0 to 1. */
    public double lightness() {
        return luminance(base);
    }

    /**
     * The colour of one pixel of a relief, each part of it 0 to 1.
     *
     * @param lightness how light the skin lies
     * @param blush how much blood shows through
     * @param stone how much of it is not skin but a stone tool
     */
    public int colour(double lightness, double blush, double stone) {
        int skin = ramp(lightness, contour, shade, base, light);
        int warm = scaled(skin, 1, 1 - (1 - BLUSH_GREEN) * blush, 1 - (1 - BLUSH_BLUE) * blush);
        return stone <= 0 ? warm : mix(warm, ramp(lightness, JADE_DEEP, mix(JADE_DEEP, JADE, 0.6), JADE, JADE_LIGHT),
                Math.min(1, stone));
    }

    private static int ramp(double at, int contour, int shade, int base, int light) {
        if (at < SHADE_AT) {
            return mix(contour, shade, at / SHADE_AT);
        }
        if (at < BASE_AT) {
            return mix(shade, base, (at - SHADE_AT) / (BASE_AT - SHADE_AT));
        }
        return mix(base, light, Math.min(1, (at - BASE_AT) / (1 - BASE_AT)));
    }

    private static double luminance(int colour) {
        return (0.30 * (colour >> 16 & 255) + 0.59 * (colour >> 8 & 255) + 0.11 * (colour & 255)) / 255;
    }

    private static int scaled(int colour, double red, double green, double blue) {
        return (int) Math.round((colour >> 16 & 255) * red) << 16
                | (int) Math.round((colour >> 8 & 255) * green) << 8
                | (int) Math.round((colour & 255) * blue);
    }

    private static int mix(int from, int to, double share) {
        int red = (int) Math.round((from >> 16 & 255) * (1 - share) + (to >> 16 & 255) * share);
        int green = (int) Math.round((from >> 8 & 255) * (1 - share) + (to >> 8 & 255) * share);
        int blue = (int) Math.round((from & 255) * (1 - share) + (to & 255) * share);
        return red << 16 | green << 8 | blue;
    }
}
