package app.effleurage.export.card;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a card as pictures, for a printer that takes no PDF. */
public final class CardPages {

    /** As fine as the pictures of the steps are. */
    private static final int DPI = 300;

    private CardPages() {
    }

    /** Takes seconds. From any thread. */
    public static List<Image> of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Image> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(image(renderer.renderImageWithDPI(page, DPI, ImageType.ARGB)));
            }
            return pages;
        }
    }

    private static Image image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                page.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
