package app.effleurage.export.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.export.PictureDifference;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedCardTest {

    private static final int ROUNDED = 2;

    private final Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
            .read(Path.of("src/test/resources/app/effleurage/quiet-brow.json")).routine().orElseThrow())
            .score().orElseThrow();

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.run(() -> { });
    }

    @Test
    void eachStepHasAPictureThatEndsInThePaper() throws IOException {
        write();

        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(card().toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDXObject object = page.getResources().getXObject(name);
                    pictures.add(((PDImageXObject) object).getImage());
                }
            }
        }
        assertThat(pictures).hasSameSizeAs(score.steps()).allSatisfy(picture -> {
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(lightness(picture, x, 0)).isGreaterThan(245);
                assertThat(lightness(picture, x, picture.getHeight() - 1)).isGreaterThan(245);
            }
            assertThat(lightness(picture, picture.getWidth() / 2, picture.getHeight() / 2)).isLessThan(240);
        });
    }

    /** A left hand that came out as a right one would have someone work on the wrong side. */
    @Test
    void theFaceIsTheSameWhereWordsAreReadFromTheRight() {
        ScoredStep first = score.steps().getFirst();

        BufferedImage arabic = picture(Locale.forLanguageTag("ar"), first);
        BufferedImage english = picture(Locale.ENGLISH, first);

        assertThat(seenApart(arabic, english)).isZero();
        assertThat(seenApart(arabic, mirrored(english))).isGreaterThan(0.05);
    }

    private BufferedImage picture(Locale language, ScoredStep step) {
        CardOptions options = new CardOptions(Paper.A4, language, false);
        return Toolkit.call(() -> new PaperPictures(Path.of("."), score, options).take(score, step));
    }

    /** The share of pixels that differ by more than the toolkit rounds otherwise from one time to the next. */
    private static double seenApart(BufferedImage one, BufferedImage other) {
        return PictureDifference.between(one, other, 1, ROUNDED).share();
    }

    private static BufferedImage mirrored(BufferedImage picture) {
        BufferedImage mirrored = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        mirrored.createGraphics().drawImage(
                picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        return mirrored;
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectories(card().resolve("occupied"));

        assertThatThrownBy(this::write).isInstanceOf(IOException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.toList()).containsExactly(card());
        }
    }

    private static int lightness(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xFF;
    }

    private void write() throws IOException {
        try (PrintedCard card = new PrintedCard(Path.of("."))) {
            card.write(score, new CardOptions(Paper.A4, Locale.ENGLISH, false), card());
        }
    }

    private Path card() {
        return folder.resolve("card.pdf");
    }
}
