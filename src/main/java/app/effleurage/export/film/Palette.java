package app.effleurage.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 255 colours of a film in which each pixel has one of few, and how its pictures are put in them.
 *
 * <p>One palette for all frames, so that what stands still does not flicker. Colours that fill much of the pictures are
 * kept to the bit; the rest are the means of boxes of colours, the box that spreads most split in the middle until
 * there are enough (Heckbert's median cut, split by spread). Between two colours a fixed pattern of 8 by 8 thresholds
 * (Bayer's) mixes, which stays in its place from frame to frame.
 */
final class Palette {

    /** The colour that says: as in the frame before. */
    static final int UNCHANGED = 255;

    private static final int MOST = 255;
    private static final int KEPT = 32;
    /** A colour that fills so much of the pictures must not be changed at all. */
    private static final int KEPT_FROM = 1_000;
    private static final int CHANNELS = 3;
    private static final int MASK = 0xFF;
    private static final int OPAQUE = 0xFF00_0000;
    /** How far apart, of 255, the thresholds move a channel: about as far as the colours of skin lie apart. */
    private static final double SPREAD = 10;
    private static final int FINE = 3;

    private final int[] colors;
    private final Map<Integer, Integer> exact = new HashMap<>();
    private final short[] nearest = new short[1 << 3 * (8 - FINE + 1)];

    private Palette(List<Integer> colors) {
        this.colors = colors.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < this.colors.length; i++) {
            exact.put(this.colors[i], i);
        }
        Arrays.fill(nearest, (short) -1);
    }

    /** Of the colours in pictures that stand for all of a film; at least one. */
    static Palette of(List<BufferedImage> pictures) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (BufferedImage picture : pictures) {
            for (int pixel : pixels(picture)) {
                counts.merge(pixel & ~OPAQUE, 1, Integer::sum);
            }
        }
        List<Integer> colors = new ArrayList<>(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= KEPT_FROM)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT).map(Map.Entry::getKey).toList());
        colors.forEach(counts::remove);
        colors.addAll(means(counts, MOST - colors.size()));
        return new Palette(colors);
    }

    IndexColorModel model() {
        byte[][] channels = new byte[CHANNELS][MOST + 1];
        for (int i = 0; i < colors.length; i++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                channels[channel][i] = (byte) (colors[i] >> 8 * (CHANNELS - 1 - channel));
            }
        }
        return new IndexColorModel(8, MOST + 1, channels[0], channels[1], channels[2], UNCHANGED);
    }

    /** For each pixel of a picture, row by row, the place of its colour in the palette. */
    byte[] places(BufferedImage picture) {
        int[] pixels = pixels(picture);
        byte[] places = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int color = pixels[i] & ~OPAQUE;
            Integer kept = exact.get(color);
            places[i] = (byte) (kept != null ? kept : near(moved(color, i % picture.getWidth(), i / picture.getWidth())));
        }
        return places;
    }

    int color(int place) {
        return colors[place];
    }

    private static int moved(int color, int x, int y) {
        int threshold = 0;
        for (int bit = 0; bit < 3; bit++) {
            threshold = threshold << 2 | ((x ^ y) >> bit & 1) << 1 | y >> bit & 1;
        }
        int by = (int) Math.round((threshold / 63.0 - 0.5) * SPREAD);
        int moved = 0;
        for (int shift = 0; shift < 8 * CHANNELS; shift += 8) {
            moved |= Math.clamp((color >> shift & MASK) + by, 0, MASK) << shift;
        }
        return moved;
    }

    private int near(int color) {
        int low = FINE - 1;
        int key = (color >> 16 & MASK) >> low << 2 * (8 - low) | (color >> 8 & MASK) >> low << 8 - low
                | (color & MASK) >> low;
        if (nearest[key] < 0) {
            nearest[key] = (short) search(color);
        }
        return nearest[key];
    }

    private int search(int color) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            long distance = distance(color, colors[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Weighted as the eye tells colours apart: green most, blue least. */
    private static long distance(int a, int b) {
        int red = (a >> 16 & MASK) - (b >> 16 & MASK);
        int green = (a >> 8 & MASK) - (b >> 8 & MASK);
        int blue = (a & MASK) - (b & MASK);
        return 2L * red * red + 4L * green * green + 3L * blue * blue;
    }

    private static List<Integer> means(Map<Integer, Integer> counts, int most) {
        List<Box> boxes = new ArrayList<>();
        if (!counts.isEmpty()) {
            boxes.add(new Box(counts.entrySet().stream()
                    .map(entry -> new Counted(entry.getKey(), entry.getValue())).toList()));
        }
        while (boxes.size() < most) {
            Box widest = boxes.stream().max(Comparator.comparingDouble(Box::spread)).orElse(null);
            if (widest == null || widest.spread() == 0) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.split());
        }
        return boxes.stream().map(Box::mean).distinct().toList();
    }

    private record Counted(int color, int count) {

        int channel(int channel) {
            return color >> 8 * channel & MASK;
        }
    }

    /** Colours that one colour may have to stand for. */
    private static final class Box {

        private final List<Counted> colors;
        private final double[] means = new double[CHANNELS];
        private double spread;
        private int widest;
        private long count;

        Box(List<Counted> colors) {
            this.colors = colors;
            count = colors.stream().mapToLong(Counted::count).sum();
            double most = -1;
            for (int channel = 0; channel < CHANNELS; channel++) {
                int at = channel;
                double sum = colors.stream().mapToDouble(each -> (double) each.channel(at) * each.count).sum();
                double squares = colors.stream()
                        .mapToDouble(each -> (double) each.channel(at) * each.channel(at) * each.count).sum();
                means[channel] = sum / count;
                double channelSpread = Math.max(0, squares - sum * sum / count);
                if (channelSpread > most) {
                    most = channelSpread;
                    widest = channel;
                }
            }
            // Few pixels of a colour that is far off count for more than their number.
            spread = colors.size() < 2 ? 0 : most / Math.sqrt(count);
        }

        double spread() {
            return spread;
        }

        int mean() {
            int mean = 0;
            for (int channel = 0; channel < CHANNELS; channel++) {
                mean |= (int) Math.round(means[channel]) << 8 * channel;
            }
            return mean;
        }

        List<Box> split() {
            List<Counted> sorted = colors.stream().sorted(Comparator.comparingInt(each -> each.channel(widest))).toList();
            int at = 1;
            while (at < sorted.size() - 1 && sorted.get(at).channel(widest) < means[widest]) {
                at++;
            }
            return List.of(new Box(sorted.subList(0, at)), new Box(sorted.subList(at, sorted.size())));
        }
    }

    /** Row by row; what stands in the highest bits is without meaning. Not to be written to. */
    static int[] pixels(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB && picture.getRaster().getParent() == null) {
            return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        }
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
