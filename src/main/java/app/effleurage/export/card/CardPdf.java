package app.effleurage.export.card;

import app.effleurage.export.card.Style.Ink;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

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
        on.beginText();
        on.setFont(fonts.font(words.style().face()), (float) words.style().size());
        on.setNonStrokingColor(inks.get(words.style().ink()));
        on.newLineAtOffset((float) words.x(), up(words.baseline()));
        on.showTextWithPositioning(fonts.shown(words.text(), words.style()));
        on.endText();
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
