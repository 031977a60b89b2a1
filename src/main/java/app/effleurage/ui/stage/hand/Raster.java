package app.effleurage.ui.stage.hand;

/**
 * Pixels that are worked on by hand: {@code 0xAARRGGBB}, row by row, colour not multiplied by alpha.
 */
record Raster(int width, int height, int[] pixels) {

    /**
     * This picture made smaller, each new pixel the mean of all that fall into it; larger, it is
     * left as it is, since whoever shows it can stretch it as well.
     *
     * @param share of the old width and height, more than 0
     */
    Raster shrunk(double share) {
        if (share >= 1) {
            return this;
        }
        int newWidth = Math.max(1, (int) Math.ceil(width * share));
        int newHeight = Math.max(1, (int) Math.ceil(height * share));
        int[] smaller = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                smaller[y * newWidth + x] = mean(x / share, y / share, (x + 1) / share, (y + 1) / share);
            }
        }
        return new Raster(newWidth, newHeight, smaller);
    }

    private int mean(double left, double top, double right, double bottom) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        double area = 0;
        for (int y = (int) top; y < Math.ceil(bottom); y++) {
            double high = Math.min(y + 1, bottom) - Math.max(y, top);
            for (int x = (int) left; x < Math.ceil(right); x++) {
                double part = high * (Math.min(x + 1, right) - Math.max(x, left));
                area += part;
                if (x >= width || y >= height) {
                    continue;
                }
                int pixel = pixels[y * width + x];
                double weight = part * (pixel >>> 24);
                alpha += weight;
                red += weight * (pixel >> 16 & 255);
                green += weight * (pixel >> 8 & 255);
                blue += weight * (pixel & 255);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        return (int) Math.round(alpha / area) << 24 | (int) Math.round(red / alpha) << 16
                | (int) Math.round(green / alpha) << 8 | (int) Math.round(blue / alpha);
    }

    /**
     * The soft shadow this picture casts: its shape in one colour, blurred, with room about it.
     *
     * @param colour {@code 0xRRGGBB}
     * @param reach how far the blur runs, in pixels, at least 1; also the room on each side
     */
    Raster shadow(int colour, int reach) {
        int newWidth = width + 2 * reach;
        int newHeight = height + 2 * reach;
        float[] cover = new float[newWidth * newHeight];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Squared: where the arm fades out its shadow must be gone sooner, or it looks like dirt.
                int alpha = pixels[y * width + x] >>> 24;
                cover[(y + reach) * newWidth + x + reach] = alpha * alpha / 255f;
            }
        }
        // Three box blurs make a bell.
        int half = Math.max(1, reach / 3);
        for (int i = 0; i < 3; i++) {
            cover = blurredAcross(cover, newWidth, newHeight, half);
            cover = turned(cover, newWidth, newHeight);
            cover = blurredAcross(cover, newHeight, newWidth, half);
            cover = turned(cover, newHeight, newWidth);
        }
        int[] shadow = new int[cover.length];
        for (int i = 0; i < cover.length; i++) {
            shadow[i] = Math.round(cover[i]) << 24 | colour;
        }
        return new Raster(newWidth, newHeight, shadow);
    }

    /**
     * This picture laid over another that is larger by {@code room} on each side.
     *
     * @param strength how much of the other's alpha is kept, 0 to 1
     */
    Raster over(Raster other, int room, double strength) {
        int[] laid = new int[other.pixels.length];
        for (int y = 0; y < other.height; y++) {
            for (int x = 0; x < other.width; x++) {
                int under = other.pixels[y * other.width + x];
                int ownX = x - room;
                int ownY = y - room;
                boolean within = ownX >= 0 && ownY >= 0 && ownX < width && ownY < height;
                laid[y * other.width + x] = blend(within ? pixels[ownY * width + ownX] : 0, under, strength);
            }
        }
        return new Raster(other.width, other.height, laid);
    }

    /** The pixels with their colour multiplied by alpha, spread as a {@link HandPicture} holds them. */
    long[] spread() {
        long[] multiplied = new long[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            multiplied[i] = HandPicture.spread(alpha << 24
                    | ((pixels[i] >> 16 & 255) * alpha + 127) / 255 << 16
                    | ((pixels[i] >> 8 & 255) * alpha + 127) / 255 << 8
                    | ((pixels[i] & 255) * alpha + 127) / 255);
        }
        return multiplied;
    }

    /** How far each pixel covers what is beneath it, 0 to 255. */
    byte[] alphas() {
        byte[] alphas = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            alphas[i] = (byte) (pixels[i] >>> 24);
        }
        return alphas;
    }

    private static int blend(int upper, int lower, double strength) {
        double share = (upper >>> 24) / 255.0;
        double rest = (lower >>> 24) / 255.0 * strength * (1 - share);
        double alpha = share + rest;
        if (alpha <= 0) {
            return 0;
        }
        int mixed = (int) Math.round(alpha * 255) << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = ((upper >> shift & 255) * share + (lower >> shift & 255) * rest) / alpha;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    private static float[] blurredAcross(float[] cover, int width, int height, int half) {
        float[] blurred = new float[cover.length];
        for (int y = 0; y < height; y++) {
            float sum = 0;
            for (int x = -half; x < width; x++) {
                sum += x + half < width ? cover[y * width + x + half] : 0;
                sum -= x - half - 1 >= 0 ? cover[y * width + x - half - 1] : 0;
                if (x >= 0) {
                    blurred[y * width + x] = Math.max(0, sum / (2 * half + 1));
                }
            }
        }
        return blurred;
    }

    private static float[] turned(float[] cover, int width, int height) {
        float[] turned = new float[cover.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = cover[y * width + x];
            }
        }
        return turned;
    }
}
