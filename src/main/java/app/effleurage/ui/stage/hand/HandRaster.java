package app.effleurage.ui.stage.hand;

import java.util.Arrays;

/**
 * Lays a turned hand and its shadow into pixels.
 *
 * <p>JavaFX's software pipeline takes several times as long to turn a picture as to copy one, and hands
 * are the largest thing that moves; so they are turned here, and copied there. Not for use by two threads.
 */
public final class HandRaster {

    private static final int ONE = 1 << 16;
    private static final int MARGIN = 2;

    /** Steps are rounded, and along a row of a thousand may stray by less than this; the rim is clear anyway. */
    private static final double RIM = 0.03;
    private static final long CHANNELS = 0x00FF00FF00FF00FFL;

    private int[] pixels = new int[0];
    private int width;
    private int height;
    private int left;
    private int top;
    private int usedWidth;
    private int usedHeight;

    /** For each row used, the first pixel that may not be clear, and one past the last. */
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    /**
     * Where a picture is to lie: its pixel (x, y) at (xx x + xy y + tx, yx x + yy y + ty).
     */
    public record Lie(double xx, double xy, double yx, double yy, double tx, double ty) {

        double x(double sourceX, double sourceY) {
            return xx * sourceX + xy * sourceY + tx;
        }

        double y(double sourceX, double sourceY) {
            return yx * sourceX + yy * sourceY + ty;
        }
    }

    /** All pixels, {@code 0xAARRGGBB} multiplied by alpha, rows of {@link #width}. */
    public int[] pixels() {
        return pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The stage's pixel that the first pixel stands for, from the left. */
    public int left() {
        return left;
    }

    public int top() {
        return top;
    }

    /** How much of the pixels, from the first, the hand takes up. */
    public int usedWidth() {
        return usedWidth;
    }

    public int usedHeight() {
        return usedHeight;
    }

    /** The first pixel of a row that may not be clear. */
    public int start(int row) {
        return starts[row];
    }

    /** One past the last pixel of a row that may not be clear; not more than its start if all are. */
    public int end(int row) {
        return ends[row];
    }

    /**
     * Draws anew.
     *
     * @param opacity of the hand, 0 to 1
     * @param shadow where its far shadow lies, or null for none
     * @param shadowOpacity of that, 0 to 1
     * @return whether the pixels had to be made larger and so are other ones than before
     */
    public boolean draw(HandPicture picture, Lie hand, double opacity, Lie shadow, double shadowOpacity) {
        clear();
        double[] box = {1e9, 1e9, -1e9, -1e9};
        enclose(box, hand, picture.width(), picture.height());
        if (shadow != null) {
            enclose(box, shadow, picture.shadowWidth(), picture.shadowHeight());
        }
        left = (int) Math.floor(box[0]) - MARGIN;
        top = (int) Math.floor(box[1]) - MARGIN;
        usedWidth = (int) Math.ceil(box[2]) + MARGIN - left;
        usedHeight = (int) Math.ceil(box[3]) + MARGIN - top;
        boolean grows = usedWidth > width || usedHeight > height;
        if (grows) {
            width = Math.max(width, usedWidth + usedWidth / 8);
            height = Math.max(height, usedHeight + usedHeight / 8);
            pixels = new int[width * height];
            starts = new int[height];
            ends = new int[height];
        }
        Arrays.fill(starts, 0, usedHeight, usedWidth);
        Arrays.fill(ends, 0, usedHeight, 0);
        if (shadow != null) {
            lay(shadow, picture.shadowWidth(), picture.shadowHeight(), new ShadowRow(picture, shadowOpacity));
        }
        lay(hand, picture.width(), picture.height(), new HandRow(picture, opacity, shadow != null));
        return grows;
    }

    /**
     * Lets what was drawn fade out towards the edges of the stage, where it would be cut off.
     *
     * @param stageWidth in the pixels that were drawn
     * @param stageHeight the same
     * @param band how far from an edge the fading begins
     */
    public void fadeAtEdges(double stageWidth, double stageHeight, double band) {
        if (left >= band && top >= band && left + usedWidth <= stageWidth - band
                && top + usedHeight <= stageHeight - band) {
            return;
        }
        for (int y = 0; y < usedHeight; y++) {
            double upDown = Math.min(top + y, stageHeight - 1 - top - y) / band;
            // Between the bands at either side nothing fades, unless the row itself lies in one.
            int fromRight = Math.max(starts[y], (int) Math.floor(stageWidth - 1 - band) - left);
            int toLeft = upDown < 1 ? fromRight : Math.min(fromRight, (int) Math.ceil(band) - left);
            fade(y, starts[y], Math.min(toLeft, ends[y]), upDown, stageWidth, band);
            fade(y, fromRight, ends[y], upDown, stageWidth, band);
        }
    }

    private void fade(int y, int from, int to, double upDown, double stageWidth, double band) {
        for (int x = from; x < to; x++) {
            double near = Math.min(upDown, Math.min(left + x, stageWidth - 1 - left - x) / band);
            if (near < 1) {
                pixels[y * width + x] = weighed(
                        pixels[y * width + x], near <= 0 ? 0 : near * near * (3 - 2 * near));
            }
        }
    }

    /** How far something before it hides a place, 0 to 1; pixels as they were drawn. */
    @FunctionalInterface
    public interface Screen {
        double hides(double x, double y);
    }

    /** Takes away what something before the hand hides. */
    public void hide(Screen screen) {
        for (int y = 0; y < usedHeight; y++) {
            for (int x = starts[y]; x < ends[y]; x++) {
                int pixel = pixels[y * width + x];
                if (pixel != 0) {
                    pixels[y * width + x] = weighed(pixel, 1 - screen.hides(left + x + 0.5, top + y + 0.5));
                }
            }
        }
    }

    private static int weighed(int pixel, double weight) {
        return weighed(pixel, (int) Math.round(weight * 256));
    }

    /** @param share of 256 */
    private static int weighed(int pixel, int share) {
        return (((pixel >>> 8 & 0xFF00FF) * share) & 0xFF00FF00) | (((pixel & 0xFF00FF) * share >>> 8) & 0xFF00FF);
    }

    private void clear() {
        for (int y = 0; y < usedHeight; y++) {
            if (starts[y] < ends[y]) {
                Arrays.fill(pixels, y * width + starts[y], y * width + ends[y], 0);
            }
        }
    }

    private static void enclose(double[] box, Lie lie, double sourceWidth, double sourceHeight) {
        for (int corner = 0; corner < 4; corner++) {
            int across = corner % 2;
            int down = corner / 2;
            double x = lie.x(across * sourceWidth, down * sourceHeight);
            double y = lie.y(across * sourceWidth, down * sourceHeight);
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
    }

    private void lay(Lie lie, int sourceWidth, int sourceHeight, Row row) {
        double area = lie.xx * lie.yy - lie.xy * lie.yx;
        if (Math.abs(area) < 1e-9) {
            return;
        }
        double stepU = lie.yy / area;
        double stepV = -lie.yx / area;
        double downU = -lie.xy / area;
        double downV = lie.xx / area;
        for (int y = 0; y < usedHeight; y++) {
            double x0 = left + 0.5 - lie.tx;
            double y0 = top + y + 0.5 - lie.ty;
            // Pixels are asked for at their middles; the source's middles lie half a pixel in.
            double u = x0 * stepU + y0 * downU - 0.5;
            double v = x0 * stepV + y0 * downV - 0.5;
            double from = Math.max(enter(u, stepU, sourceWidth - 1.01), enter(v, stepV, sourceHeight - 1.01));
            double to = Math.min(leave(u, stepU, sourceWidth - 1.01), leave(v, stepV, sourceHeight - 1.01));
            int first = (int) Math.max(0, Math.ceil(from));
            int last = (int) Math.min(usedWidth - 1.0, Math.floor(to));
            if (first <= last) {
                starts[y] = Math.min(starts[y], first);
                ends[y] = Math.max(ends[y], last + 1);
                row.lay(pixels, y * width + first, last - first + 1,
                        (int) Math.round((u + stepU * first) * ONE), (int) Math.round((v + stepV * first) * ONE),
                        (int) Math.round(stepU * ONE), (int) Math.round(stepV * ONE));
            }
        }
    }

    /** From which step on a value that begins at {@code start} lies within the source. */
    private static double enter(double start, double step, double most) {
        if (Math.abs(step) < 1e-9) {
            return start >= RIM && start <= most - RIM ? -1e9 : 1e9;
        }
        return (step > 0 ? RIM - start : most - RIM - start) / step;
    }

    private static double leave(double start, double step, double most) {
        if (Math.abs(step) < 1e-9) {
            return 1e9;
        }
        return (step > 0 ? most - RIM - start : RIM - start) / step;
    }

    /** So short that, at half the size painted, it stays within a cell and those about it. */
    private static final int STRETCH = 6;

    private interface Row {
        void lay(int[] target, int at, int count, int u, int v, int stepU, int stepV);
    }

    /** The shadow is soft, so the nearest pixel will do. */
    private record ShadowRow(HandPicture picture, double opacity) implements Row {
        @Override
        public void lay(int[] target, int at, int count, int u, int v, int stepU, int stepV) {
            byte[] cover = picture.shadow();
            int width = picture.shadowWidth();
            int share = (int) Math.round(opacity * 256);
            int red = HandPicture.SHADOW >> 16 & 255;
            int green = HandPicture.SHADOW >> 8 & 255;
            int blue = HandPicture.SHADOW & 255;
            for (int i = 0; i < count; i++, u += stepU, v += stepV) {
                int alpha = (cover[(v >> 16) * width + (u >> 16)] & 255) * share >> 8;
                target[at + i] = alpha << 24 | (red * alpha >> 8) << 16 | (green * alpha >> 8) << 8 | blue * alpha >> 8;
            }
        }
    }

    private record HandRow(HandPicture picture, double opacity, boolean isOver) implements Row {
        @Override
        public void lay(int[] target, int at, int count, int u, int v, int stepU, int stepV) {
            long[] source = picture.pixels();
            int width = picture.width();
            int share = (int) Math.round(opacity * 256);
            boolean[] clear = picture.clear();
            int cells = HandPicture.cellsIn(width);
            for (int from = 0; from < count; from += STRETCH) {
                int length = Math.min(STRETCH, count - from);
                int middleU = u + stepU * (from + length / 2) >> 16;
                int middleV = v + stepV * (from + length / 2) >> 16;
                if (!clear[middleV / HandPicture.CELL * cells + middleU / HandPicture.CELL]) {
                    int end = at + from + length;
                    int su = u + stepU * from;
                    int sv = v + stepV * from;
                    for (int i = at + from; i < end; i++, su += stepU, sv += stepV) {
                        int pixel = mixed(source, (sv >> 16) * width + (su >> 16), width, su >> 8 & 255, sv >> 8 & 255);
                        if (share < 256) {
                            pixel = weighed(pixel, share);
                        }
                        target[i] = isOver ? over(pixel, target[i]) : pixel;
                    }
                }
            }
        }

        private static int mixed(long[] source, int upper, int width, int across, int down) {
            int w11 = across * down >> 8;
            int w01 = across - w11;
            int w10 = down - w11;
            int w00 = 256 - across - w10;
            long mixed = (source[upper] * w00 + source[upper + 1] * w01 + source[upper + width] * w10
                    + source[upper + width + 1] * w11 >>> 8) & CHANNELS;
            return (int) (mixed >>> 24) | (int) mixed;
        }

        private static int over(int upper, int lower) {
            int rest = 256 - (upper >>> 24);
            int redBlue = ((lower & 0xFF00FF) * rest >>> 8) & 0xFF00FF;
            int alphaGreen = ((lower >>> 8 & 0xFF00FF) * rest >>> 8) & 0xFF00FF;
            return upper + (alphaGreen << 8 | redBlue);
        }
    }
}
