package app.effleurage.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.export.card.Style.Ink;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardSetterTest {

    /** The half inch that any printer can do without. */
    private static final float MARGIN = 36;

    @TempDir
    private Path folder;

    static Stream<Arguments> shippedOnBothPapers() {
        return Stream.of("circulation", "tension-relief", "lymphatic-drainage", "product-absorption", "stress-relief")
                .flatMap(id -> Stream.of(Paper.values()).map(paper -> Arguments.of(id, paper)));
    }

    @ParameterizedTest
    @MethodSource("shippedOnBothPapers")
    void aShippedRoutineStandsWholeOnTwoPages(String id, Paper paper) throws IOException {
        Score score = Composer.compose(SampleRoutines.named(id)).score().orElseThrow();

        PrintedCard.Made made = set(score, paper);

        assertThat(made.pages()).isBetween(1, 2);
        assertThat(made.missing()).isZero();
        try (PDDocument document = Loader.loadPDF(card().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(made.pages());
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo((float) paper.height());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(score.routine().about().title().in(Locale.ENGLISH));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThatAllIsSaid(score, document);
            assertThatAllIsWithinTheMargins(document);
            assertThatOnlyUsedSignsAreEmbedded(document);
        }
    }

    /** Of the languages that part words by spaces: a word that is too long for its line would be broken anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it"})
    void noWordIsBrokenInAnotherLanguage(String language) throws IOException {
        Locale locale = Locale.of(language);
        for (Routine routine : SampleRoutines.all()) {
            Score score = Composer.compose(routine).score().orElseThrow();
            for (Paper paper : Paper.values()) {
                assertThat(set(score, paper, locale).pages()).as(routine.id()).isBetween(1, 2);
                try (PDDocument document = Loader.loadPDF(card().toFile())) {
                    String said = spaced(said(document));
                    score.steps().forEach(step -> assertThat(said).contains(
                            spaced(step.step().words().name().in(locale)),
                            spaced(step.step().words().instruction().in(locale))));
                    assertThatAllIsWithinTheMargins(document);
                }
            }
        }
    }

    @Test
    void hostileWordsSurvive() throws IOException {
        String long500 = "a".repeat(500);
        String text = """
                {"format": 1, "id": "x", "title": "T\\u200bi\\u00a0tle \\ud83d\\ude00 %s", "goal": "other",
                 "feelsLike": "\\u0416 \\u4f60\\u597d \\ufb01ne \\u1ea4 e\\u0301\\u0301\\u0301",
                 "cautions": ["%s", "%s"],
                 "sources": [{"title": "s", "url": "https://example.org/%s"}],
                 "steps": [
                 {"name": "%s", "instruction": "Sit \\u3000tall.", "seconds": 10}]}"""
                .formatted("b".repeat(60), long500, "word ".repeat(99), "c".repeat(300), "d".repeat(60));
        Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
                .read("x.json", text.getBytes(StandardCharsets.UTF_8)).routine().orElseThrow())
                .score().orElseThrow();

        PrintedCard.Made made = set(score, Paper.A4);

        assertThat(made.missing()).isPositive();
        try (PDDocument document = Loader.loadPDF(card().toFile())) {
            String said = said(document);
            assertThat(said).contains("Ti tle ?", "fine", "Sit tall.");
            assertThat(said.codePoints().filter(sign -> sign == 'a').count()).isGreaterThan(500);
            assertThatAllIsWithinTheMargins(document);
        }
    }

    private PrintedCard.Made set(Score score, Paper paper) throws IOException {
        return set(score, paper, Locale.ENGLISH);
    }

    private PrintedCard.Made set(Score score, Paper paper, Locale language) throws IOException {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, Color.BLACK);
        }
        try (PDDocument document = new PDDocument()) {
            PrintedCard.Made made = new CardSetter(Path.of("."), new CardOptions(paper, language, false))
                    .set(document, score, score.steps().stream()
                            .map(_ -> new BufferedImage(74, 100, BufferedImage.TYPE_INT_RGB)).toList(), inks);
            document.save(card().toFile());
            return made;
        }
    }

    private Path card() {
        return folder.resolve("card.pdf");
    }

    private static void assertThatAllIsSaid(Score score, PDDocument document) throws IOException {
        String said = said(document);
        score.steps().forEach(step -> assertThat(said)
                .contains(step.step().words().name().in(Locale.ENGLISH))
                .contains(step.step().words().instruction().in(Locale.ENGLISH)));
        score.routine().safety().cautions().forEach(caution -> assertThat(said).contains(caution.in(Locale.ENGLISH)));
        score.routine().sources().forEach(source -> assertThat(said).contains(source.title()));
        assertThat(said).doesNotContain("?. ").contains("not medical advice");
    }

    /** All words in the order they are read, with one space where a line ends. */
    private static String said(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** With plain spaces alone: French has narrow ones that do not break. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static void assertThatAllIsWithinTheMargins(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition at : positions) {
                    boolean isInside = at.getXDirAdj() >= MARGIN
                            && at.getXDirAdj() + at.getWidthDirAdj() <= at.getPageWidth() - MARGIN
                            && at.getYDirAdj() - at.getHeightDir() >= MARGIN / 2
                            && at.getYDirAdj() <= at.getPageHeight() - MARGIN / 2;
                    if (!isInside) {
                        outside.add(at.getUnicode() + " at " + at.getXDirAdj() + ", " + at.getYDirAdj());
                    }
                }
            }
        };
        stripper.getText(document);
        assertThat(outside).isEmpty();
    }

    private static void assertThatOnlyUsedSignsAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                // Six letters and a plus sign mark a font that was cut down (PDF 32000-1, 9.6.4).
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }
}
