package app.effleurage.export.card;

import app.effleurage.export.card.Style.Ink;
import app.effleurage.score.Score;
import app.effleurage.text.Language;
import app.effleurage.ui.theme.Letters;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Sets a card once its pictures have been taken. Needs no toolkit. */
final class CardSetter {

    private final Path home;
    private final CardOptions options;

    CardSetter(Path home, CardOptions options) {
        this.home = home;
        this.options = options;
    }

    /** @param pictures one for each step, in order */
    PrintedCard.Made set(PDDocument document, Score score, List<BufferedImage> pictures, Map<Ink, Color> inks)
            throws IOException {
        Letters letters = Letters.of(options.language());
        CardFonts fonts = new CardFonts(document, home, letters);
        CardWords words = new CardWords(options.language());
        CardText text = words.of(score).mapped(fonts::settable);
        Typesetter type = new Typesetter(new LineBreaker(options.language()), fonts::width, letters.titleDepth());
        List<List<Mark>> pages = new CardLayout(options.paper(), text, words, type).pages();
        CardPdf pdf = new CardPdf(document, options.paper(), fonts, inks, pictures);
        boolean isReadFromRight = Language.isRightToLeft(options.language());
        for (List<Mark> page : pages) {
            pdf.addPage(isReadFromRight ? page.stream().map(mark -> mark.mirrored(options.paper().width(), type)).toList() : page);
        }
        describe(document, text);
        return new PrintedCard.Made(pages.size(), fonts.missing());
    }

    private void describe(PDDocument document, CardText text) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(text.title());
        text.subtitle().ifPresent(information::setSubject);
        information.setCreator("Effleurage");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(options.language().toLanguageTag());
    }
}
