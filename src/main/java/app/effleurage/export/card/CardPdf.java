package app.effleurage.export.card;

import app.effleurage.export.card.Style.Ink;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws marks on the pages of a document. */
final class CardPdf {

    private static final float PICTURE_QUALITY = 0.93F;
    private static final int PICTURE_DPI = 300;
    private static final float HAIRLINE = 0.6F;
    /** A drop's shape in a field of 24, as the player's icon has it. */
    private static final double DROP_FIELD = 24;

    private final PDDocument document;
    private final Paper paper;
    private final CardFonts fonts;
    private final Map<Ink, Color> inks;
    private final PDImageXObject[] pictures;

    CardPdf(PDDocument document, Paper paper, CardFonts fonts, Map<Ink, Color> inks, List<BufferedImage> images)
            throws IOException {
        this.document = document;
        this.paper = paper;
        this.fonts = fonts;
        this.inks = inks;
        pictures = new PDImageXObject[images.size()];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = JPEGFactory.createFromImage(document, images.get(i), PICTURE_QUALITY, PICTURE_DPI);
        }
    }

    void addPage(List<Mark> marks) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        try (PDPageContentStream on = new PDPageContentStream(document, page)) {
            for (Mark mark : marks) {
                switch (mark) {
                    case Mark.Words words -> draw(on, words);
                    case Mark.Picture picture -> on.drawImage(pictures[picture.step()], (float) picture.x(),
                            up(picture.y() + picture.height()), (float) picture.width(), (float) picture.height());
                    case Mark.Rule rule -> draw(on, rule);
                    case Mark.Drop drop -> draw(on, drop);
                }
            }
        }
    }

    private void draw(PDPageContentStream on, Mark.Words words) throws IOException {
        Optional<Shape> outline = words.text().isBlank()
                ? Optional.empty() : fonts.outline(words.text(), words.style());
        if (outline.isPresent()) {
            on.setNonStrokingColor(inks.get(words.style().ink()));
            fill(on, outline.get().getPathIterator(AffineTransform.getTranslateInstance(words.x(), words.baseline())));
            // The same words unseen, so that they are found when someone searches.
            show(on, words, RenderingMode.NEITHER, new Object[] {visually(words.text())});
        } else {
            show(on, words, RenderingMode.FILL, fonts.shown(words.text(), words.style()));
        }
    }

    private void show(PDPageContentStream on, Mark.Words words, RenderingMode mode, Object... shown) throws IOException {
        on.beginText();
        on.setRenderingMode(mode);
        on.setFont(fonts.font(words.style().face()), (float) fonts.size(words.style()));
        on.setNonStrokingColor(inks.get(words.style().ink()));
        on.newLineAtOffset((float) words.x(), up(words.baseline()));
        on.showTextWithPositioning(shown);
        on.endText();
    }

    /** The signs in the order they stand in from the left. */
    private static String visually(String text) {
        Bidi bidi = new Bidi(text, JoinedWords.isReadFromRight(text)
                ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Character[] signs = new Character[text.length()];
        for (int i = 0; i < signs.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            signs[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        return Stream.of(signs).map(String::valueOf).collect(Collectors.joining());
    }

    private void fill(PDPageContentStream on, PathIterator path) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> on.moveTo((float) at[0], up(at[1]));
                case PathIterator.SEG_LINETO -> on.lineTo((float) at[0], up(at[1]));
                case PathIterator.SEG_QUADTO -> on.curveTo((float) (x + 2 * (at[0] - x) / 3), up(y + 2 * (at[1] - y) / 3),
                        (float) (at[2] + 2 * (at[0] - at[2]) / 3), up(at[3] + 2 * (at[1] - at[3]) / 3),
                        (float) at[2], up(at[3]));
                case PathIterator.SEG_CUBICTO -> on.curveTo((float) at[0], up(at[1]), (float) at[2], up(at[3]),
                        (float) at[4], up(at[5]));
                default -> on.closePath();
            }
            int last = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = at[last];
            y = at[last + 1];
        }
        on.fill();
    }

    private void draw(PDPageContentStream on, Mark.Rule rule) throws IOException {
        on.setStrokingColor(inks.get(Ink.HAIRLINE));
        on.setLineWidth(HAIRLINE);
        on.moveTo((float) rule.x(), up(rule.y()));
        on.lineTo((float) (rule.x() + rule.width()), up(rule.y()));
        on.stroke();
    }

    private void draw(PDPageContentStream on, Mark.Drop drop) throws IOException {
        double scale = drop.size() / DROP_FIELD;
        on.setLineWidth(HAIRLINE);
        on.setStrokingColor(inks.get(Ink.WARM));
        on.setNonStrokingColor(inks.get(Ink.WARM));
        path(on, drop, scale);
        switch (drop.fill()) {
            case STEADY -> on.fillAndStroke();
            case RISING -> {
                on.setLineDashPattern(new float[] {0.9F, 0.7F}, 0);
                on.stroke();
                on.setLineDashPattern(new float[0], 0);
            }
            case EMPTY -> {
                on.setStrokingColor(inks.get(Ink.HAIRLINE));
                on.stroke();
            }
        }
    }

    private void path(PDPageContentStream on, Mark.Drop drop, double scale) throws IOException {
        double[][] curves = {
            {16, 8, 19, 11.5, 19, 15}, {19, 18.87, 15.87, 22, 12, 22}, {8.13, 22, 5, 18.87, 5, 15},
            {5, 11.5, 8, 8, 12, 3}};
        on.moveTo((float) (drop.x() + 12 * scale), up(drop.y() + 3 * scale));
        for (double[] curve : curves) {
            on.curveTo((float) (drop.x() + curve[0] * scale), up(drop.y() + curve[1] * scale),
                    (float) (drop.x() + curve[2] * scale), up(drop.y() + curve[3] * scale),
                    (float) (drop.x() + curve[4] * scale), up(drop.y() + curve[5] * scale));
        }
        on.closePath();
    }

    private float up(double fromTop) {
        return (float) (paper.height() - fromTop);
    }
}
