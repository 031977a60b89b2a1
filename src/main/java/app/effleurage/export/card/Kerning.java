package app.effleurage.export.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How far the letters of a font stand apart, pair by pair. The PDF library sets each letter as wide as it is; the pairs
 * are read here from the font's GPOS table (OpenType 1.9, lookup type 2: pair adjustment). What of it cannot be read
 * counts for nothing, so that at worst letters stand as far apart as without.
 */
final class Kerning {

    private static final double THOUSAND = 1000;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int ADVANCE = 0x0004;
    private static final int MOST_FEATURES = 500;

    private final CmapLookup signs;
    private final TrueTypeFont font;
    private final double unit;
    private final List<PairTable> tables = new ArrayList<>();
    private final Map<Long, Integer> known = new HashMap<>();

    /** One table of pairs: what the first glyph's advance changes by before the second, or nothing known of them. */
    @FunctionalInterface
    private interface PairTable {
        Integer of(int first, int second);
    }

    private Kerning(TrueTypeFont font) throws IOException {
        this.font = font;
        signs = font.getUnicodeCmapLookup();
        unit = THOUSAND / font.getUnitsPerEm();
    }

    static Kerning of(TrueTypeFont font) throws IOException {
        Kerning kerning = new Kerning(font);
        TTFTable table = font.getTableMap().get("GPOS");
        if (table != null) {
            try {
                kerning.read(ByteBuffer.wrap(font.getTableBytes(table)));
            } catch (IndexOutOfBoundsException _) {
                // A font whose table is cut short: the pairs read so far are used.
            }
        }
        return kerning;
    }

    boolean has(int sign) {
        return signs.getGlyphId(sign) != 0;
    }

    /** How far each sign carries on, in thousandths of the type's size, the distance to the next one included. */
    double[] advances(String text) {
        int[] glyphs = text.codePoints().map(signs::getGlyphId).toArray();
        double[] advances = new double[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            advances[i] = advance(glyphs[i]) + (i + 1 < glyphs.length ? pair(glyphs[i], glyphs[i + 1]) * unit : 0);
        }
        return advances;
    }

    /** Pieces of text with moves to the left between them, in thousandths, as PDF's operator TJ wants them. */
    Object[] shown(String text) {
        int[] points = text.codePoints().toArray();
        List<Object> shown = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            int apart = i + 1 < points.length
                    ? pair(signs.getGlyphId(points[i]), signs.getGlyphId(points[i + 1])) : 0;
            if (apart != 0) {
                shown.add(piece.toString());
                shown.add((float) (-apart * unit));
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            shown.add(piece.toString());
        }
        return shown.toArray();
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int pair(int first, int second) {
        return known.computeIfAbsent((long) first << Integer.SIZE | second, _ -> {
            for (PairTable table : tables) {
                Integer found = table.of(first, second);
                if (found != null) {
                    return found;
                }
            }
            return 0;
        });
    }

    private void read(ByteBuffer gpos) {
        int features = unsigned(gpos, 6);
        int lookups = unsigned(gpos, 8);
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_FEATURES, unsigned(gpos, features)); i++) {
            int record = features + 2 + i * 6;
            if (gpos.getInt(record) == 0x6B65_726E) {
                int feature = features + unsigned(gpos, record + 4);
                for (int j = 0; j < unsigned(gpos, feature + 2); j++) {
                    int lookup = unsigned(gpos, feature + 4 + 2 * j);
                    if (!wanted.contains(lookup)) {
                        wanted.add(lookup);
                    }
                }
            }
        }
        for (int index : wanted) {
            int lookup = lookups + unsigned(gpos, lookups + 2 + 2 * index);
            for (int i = 0; i < unsigned(gpos, lookup + 4); i++) {
                int subtable = lookup + unsigned(gpos, lookup + 6 + 2 * i);
                int type = unsigned(gpos, lookup);
                if (type == EXTENSION) {
                    type = unsigned(gpos, subtable + 2);
                    subtable += gpos.getInt(subtable + 4);
                }
                if (type == PAIRS) {
                    addPairs(gpos, subtable);
                }
            }
        }
    }

    private void addPairs(ByteBuffer gpos, int at) {
        int firstFormat = unsigned(gpos, at + 4);
        int secondFormat = unsigned(gpos, at + 6);
        int firstSize = 2 * Integer.bitCount(firstFormat);
        int size = firstSize + 2 * Integer.bitCount(secondFormat);
        if ((firstFormat & ADVANCE) == 0) {
            return;
        }
        // What moves the glyph itself comes before what moves the next one.
        int advance = 2 * Integer.bitCount(firstFormat & ADVANCE - 1);
        Map<Integer, Integer> covered = coverage(gpos, at + unsigned(gpos, at + 2));
        if (unsigned(gpos, at) == 1) {
            Map<Long, Integer> pairs = new HashMap<>();
            covered.forEach((glyph, index) -> {
                int set = at + unsigned(gpos, at + 10 + 2 * index);
                for (int i = 0; i < unsigned(gpos, set); i++) {
                    int record = set + 2 + i * (2 + size);
                    pairs.put((long) glyph << Integer.SIZE | unsigned(gpos, record),
                            (int) gpos.getShort(record + 2 + advance));
                }
            });
            tables.add((first, second) -> pairs.get((long) first << Integer.SIZE | second));
        } else {
            Map<Integer, Integer> firsts = classes(gpos, at + unsigned(gpos, at + 8));
            Map<Integer, Integer> seconds = classes(gpos, at + unsigned(gpos, at + 10));
            int secondCount = unsigned(gpos, at + 14);
            tables.add((first, second) -> covered.containsKey(first)
                    ? (int) gpos.getShort(at + 16 + advance
                            + (firsts.getOrDefault(first, 0) * secondCount + seconds.getOrDefault(second, 0)) * size)
                    : null);
        }
    }

    private static Map<Integer, Integer> coverage(ByteBuffer gpos, int at) {
        Map<Integer, Integer> covered = new HashMap<>();
        int count = unsigned(gpos, at + 2);
        for (int i = 0; i < count; i++) {
            if (unsigned(gpos, at) == 1) {
                covered.put(unsigned(gpos, at + 4 + 2 * i), i);
            } else {
                int range = at + 4 + 6 * i;
                int from = unsigned(gpos, range);
                for (int glyph = from; glyph <= unsigned(gpos, range + 2); glyph++) {
                    covered.put(glyph, unsigned(gpos, range + 4) + glyph - from);
                }
            }
        }
        return covered;
    }

    private static Map<Integer, Integer> classes(ByteBuffer gpos, int at) {
        Map<Integer, Integer> classes = new HashMap<>();
        if (unsigned(gpos, at) == 1) {
            int from = unsigned(gpos, at + 2);
            for (int i = 0; i < unsigned(gpos, at + 4); i++) {
                classes.put(from + i, unsigned(gpos, at + 6 + 2 * i));
            }
        } else {
            for (int i = 0; i < unsigned(gpos, at + 2); i++) {
                int range = at + 4 + 6 * i;
                for (int glyph = unsigned(gpos, range); glyph <= unsigned(gpos, range + 2); glyph++) {
                    classes.put(glyph, unsigned(gpos, range + 4));
                }
            }
        }
        return classes;
    }

    private static int unsigned(ByteBuffer gpos, int at) {
        return Short.toUnsignedInt(gpos.getShort(at));
    }
}
