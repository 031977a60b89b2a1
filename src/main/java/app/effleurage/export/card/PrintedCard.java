package app.effleurage.export.card;

import app.effleurage.export.Darkroom;
import app.effleurage.export.card.Style.Ink;
import app.effleurage.files.WholeFile;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A routine as a card to print and hand over: PDF with its own fonts, one or two pages for a routine of usual length.
 *
 * <p>Starts and ends the toolkit as {@link app.effleurage.export.PlayerPicture} does. Not on the JavaFX thread.
 */
public final class PrintedCard implements AutoCloseable {

    private final Path home;
    private final Darkroom darkroom = new Darkroom();

    /**
     * What became of a card.
     *
     * @param pages how many it has
     * @param missing how many signs of its words none of its fonts has; a question mark stands for each
     */
    public record Made(int pages, int missing) {
    }

    /** @param home the folder that holds {@code assets} */
    public PrintedCard(Path home) {
        this.home = Objects.requireNonNull(home, "home");
    }

    /**
     * Writes the card, whole or not at all; an existing file is replaced.
     *
     * @throws IOException if the assets cannot be read or the card cannot be written
     */
    public Made write(Score score, CardOptions options, Path pdf) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Made made = fill(document, score, options);
            WholeFile.write(pdf, (OutputStream out) -> document.save(out));
            return made;
        }
    }

    private Made fill(PDDocument document, Score score, CardOptions options) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        StepPictures camera = darkroom.develop(
                () -> new StepPictures(home, options.language(), score, options.facing()));
        for (ScoredStep step : score.steps()) {
            pictures.add(darkroom.develop(() -> camera.take(score, step)));
        }
        Map<Ink, Color> inks = darkroom.develop(camera::inks);
        CardFonts fonts = new CardFonts(document, home);
        CardWords words = new CardWords(options.language());
        CardText text = words.of(score).mapped(fonts::settable);
        Typesetter type = new Typesetter(new LineBreaker(options.language()), fonts::width);
        List<List<Mark>> pages = new CardLayout(options.paper(), text, words, type).pages();
        CardPdf pdf = new CardPdf(document, options.paper(), fonts, inks, pictures);
        for (List<Mark> page : pages) {
            pdf.addPage(page);
        }
        describe(document, text, options);
        return new Made(pages.size(), fonts.missing());
    }

    private static void describe(PDDocument document, CardText text, CardOptions options) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(text.title());
        text.subtitle().ifPresent(information::setSubject);
        information.setCreator("Effleurage");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(options.language().toLanguageTag());
    }

    @Override
    public void close() {
        darkroom.close();
    }
}
