package app.effleurage.export.card;

import app.effleurage.export.card.Style.Face;
import app.effleurage.text.Direction;
import app.effleurage.ui.theme.Letters;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;

/**
 * Words in letters that join and are read from the right, which the PDF library can neither join nor turn round: laid
 * out by the platform, and drawn as outlines.
 */
final class JoinedWords {

    /** Paper has no pixels: nothing is rounded to them. */
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private static final String IN_ADDRESSES = "/-_";

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    /** @throws IOException if a font is missing or broken */
    JoinedWords(Path folder, Letters letters) throws IOException {
        for (Face face : Face.values()) {
            try {
                fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, folder.resolve(face.file(letters)).toFile()));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
    }

    /** @param size in points, as the result */
    double width(String text, Face face, double size) {
        return text.isBlank() ? 0 : layout(text, face, size).getAdvance();
    }

    /** As {@link CardFonts#outline} has it. */
    Shape outline(String text, Face face, double size) {
        return layout(text, face, size).getOutline(null);
    }

    /**
     * Whether a line is: one of figures alone too, so that the dot of "1." is left of it; but none of Latin letters, nor
     * the end of an address, which may be figures alone.
     */
    static boolean isReadFromRight(String text) {
        return text.codePoints().anyMatch(Direction::isFromRight)
                || text.codePoints().noneMatch(sign -> IN_ADDRESSES.indexOf(sign) >= 0
                        || Character.getDirectionality(sign) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private TextLayout layout(String text, Face face, double size) {
        AttributedString words = new AttributedString(text);
        words.addAttribute(TextAttribute.FONT, fonts.get(face).deriveFont((float) size));
        words.addAttribute(TextAttribute.RUN_DIRECTION, isReadFromRight(text)
                ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(words.getIterator(), PAPER);
    }
}
