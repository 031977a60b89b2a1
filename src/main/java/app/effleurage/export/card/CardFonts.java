package app.effleurage.export.card;

import app.effleurage.export.card.Style.Face;
import app.effleurage.ui.theme.Letters;
import java.awt.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The program's own fonts in a document, with only the signs that are used. All families come under the SIL Open Font
 * License, which lets them be embedded in any document.
 */
final class CardFonts {

    private static final double UNITS = 1000;
    private static final int MISSING = '?';

    /** A cut: as the document has it, and as its file does. */
    private record Cut(PDFont font, Kerning kerning) {
    }

    private final Map<Face, Cut> cuts = new EnumMap<>(Face.class);
    private final Letters letters;
    private final Optional<JoinedWords> joined;
    private int missing;

    /**
     * @param home the folder that holds {@code assets}
     * @param letters what the card's words are set in
     * @throws IOException if a font is missing or broken
     */
    CardFonts(PDDocument document, Path home, Letters letters) throws IOException {
        this.letters = letters;
        Path folder = home.resolve("assets").resolve("fonts");
        joined = letters == Letters.ARABIC ? Optional.of(new JoinedWords(folder, letters)) : Optional.empty();
        for (Face face : Face.values()) {
            Path file = folder.resolve(face.file(letters));
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            // Ligatures would be drawn, but neither measured nor found again when someone searches the card.
            read.setEnableGsub(false);
            cuts.put(face, new Cut(PDType0Font.load(document, read, true), Kerning.of(read)));
        }
    }

    PDFont font(Face face) {
        return cuts.get(face).font;
    }

    /** How many signs no font had, so that a question mark stands for them. */
    int missing() {
        return missing;
    }

    /**
     * The words as every face can set them: runs of white space and control signs are one space, and for a sign that a
     * font lacks stands the plain letter it is made of, or a question mark.
     */
    String settable(String text) {
        StringBuilder all = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isISOControl(sign) || Character.isSpaceChar(sign)) {
                if (!all.isEmpty() && all.charAt(all.length() - 1) != ' ') {
                    all.append(' ');
                }
            } else if (Character.getType(sign) != Character.FORMAT) {
                all.append(settable(sign));
            }
        });
        return all.toString().strip();
    }

    private String settable(int sign) {
        if (hasAll(sign)) {
            return Character.toString(sign);
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK && hasAll(part))
                .forEach(plain::appendCodePoint);
        if (!plain.isEmpty()) {
            return plain.toString();
        }
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return "";
        }
        missing++;
        return Character.toString(MISSING);
    }

    private boolean hasAll(int sign) {
        return cuts.values().stream().allMatch(cut -> cut.kerning.has(sign));
    }

    /** How wide settable words are, in points. */
    double width(String text, Style style) {
        if (joined.isPresent()) {
            return joined.get().width(text, style.face(), size(style));
        }
        Cut cut = cuts.get(style.face());
        double[] advances = cut.kerning.advances(text);
        double sum = 0;
        for (double advance : advances) {
            sum += advance;
        }
        return sum * size(style) / UNITS;
    }

    /** How large words are set, in points. */
    double size(Style style) {
        return style.size() * style.face().scale(letters);
    }

    /**
     * The outline of settable words whose letters join, with its origin where their line begins on the left, in points
     * and downwards; nothing where words are set letter by letter.
     */
    Optional<Shape> outline(String text, Style style) {
        return joined.map(words -> words.outline(text, style.face(), size(style)));
    }

    /**
     * Settable words as they are shown one after the other: pieces of text, and between them by how many thousandths of
     * the type's size the next one moves to the left.
     */
    Object[] shown(String text, Style style) {
        return cuts.get(style.face()).kerning.shown(text);
    }
}
