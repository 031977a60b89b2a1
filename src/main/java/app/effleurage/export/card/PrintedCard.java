package app.effleurage.export.card;

import app.effleurage.export.Darkroom;
import app.effleurage.export.Watch;
import app.effleurage.files.WholeFile;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A routine as a card to print and hand over: PDF with its own fonts, one or two pages for a routine of usual length.
 *
 * <p>Starts and ends the toolkit as {@link app.effleurage.export.PlayerPicture} does. Not on the JavaFX thread.
 */
public final class PrintedCard implements AutoCloseable {

    private final Path home;
    private final Darkroom darkroom;

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
        this(home, new Darkroom());
    }

    /** @param darkroom where the pictures are taken; closed with this */
    public PrintedCard(Path home, Darkroom darkroom) {
        this.home = Objects.requireNonNull(home, "home");
        this.darkroom = Objects.requireNonNull(darkroom, "darkroom");
    }

    /**
     * Writes the card, whole or not at all; an existing file is replaced.
     *
     * @throws IOException if the assets cannot be read or the card cannot be written
     */
    public Made write(Score score, CardOptions options, Path pdf) throws IOException {
        return write(score, options, (_, _) -> true, pdf);
    }

    /**
     * As {@link #write(Score, CardOptions, Path)}, and tells how it comes on.
     *
     * @throws CancellationException if {@code watch} had enough
     */
    public Made write(Score score, CardOptions options, Watch watch, Path pdf) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Made made = fill(document, score, options, watch);
            WholeFile.write(pdf, (OutputStream out) -> document.save(out));
            return made;
        }
    }

    private Made fill(PDDocument document, Score score, CardOptions options, Watch watch) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        PaperPictures camera = darkroom.develop(
                () -> new PaperPictures(home, score, options));
        for (ScoredStep step : score.steps()) {
            if (!watch.goesOn(pictures.size(), score.steps().size())) {
                throw new CancellationException("card");
            }
            pictures.add(darkroom.develop(() -> camera.take(score, step)));
        }
        return new CardSetter(home, options).set(document, score, pictures, darkroom.develop(camera::inks));
    }

    @Override
    public void close() {
        darkroom.close();
    }
}
