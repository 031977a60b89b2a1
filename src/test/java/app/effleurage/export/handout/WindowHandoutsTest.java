package app.effleurage.export.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.journal.Hearing;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window gives away is made behind it, with the real pictures, one at a pulse. */
class WindowHandoutsTest {

    private static final long SECOND = 1_000_000_000L;

    private final Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
            .read(Path.of("src/test/resources/app/effleurage/quiet-brow.json")).routine().orElseThrow())
            .score().orElseThrow();

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.run(() -> { });
    }

    @Test
    void aFilmOfAStretchHasItsFrames() throws IOException {
        Path gif = folder.resolve("f.gif");
        handouts().writeFilm(film(4 * SECOND, 5 * SECOND), (_, _) -> true, gif);

        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(12);
        }
    }

    @Test
    void aFilmOrACardThatIsGivenUpLeavesNothing() throws IOException {
        assertThatThrownBy(() -> handouts().writeFilm(film(4 * SECOND, 5 * SECOND), (done, _) -> done < 3,
                folder.resolve("f.gif"))).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> handouts().writeCard(new Handouts.Card(score, Handouts.Paper.A4, false, Optional.empty()),
                (_, _) -> false, folder.resolve("c.pdf"))).isInstanceOf(CancellationException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void thePagesForAPrinterAreThoseOfTheCard() throws IOException {
        Handouts.Card card = new Handouts.Card(score, Handouts.Paper.LETTER, false, Optional.empty());
        int pages = handouts().writeCard(card, (_, _) -> true, folder.resolve("c.pdf"));

        List<Image> printed = handouts().cardPages(card, (_, _) -> true);

        assertThat(folder.resolve("c.pdf")).isNotEmptyFile();
        assertThat(printed).hasSize(pages).allSatisfy(page -> {
            assertThat(page.getWidth()).isBetween(8.5 * 300 - 1, 8.5 * 300);
            assertThat(page.getHeight()).isBetween(11.0 * 300 - 1, 11.0 * 300);
        });
    }

    @Test
    void anMp4IsThereOnlyWhereFfmpegIs() {
        assertThat(handouts().canFilm(Handouts.Form.GIF)).isTrue();
        assertThat(handouts().canFilm(Handouts.Form.MP4)).isFalse();
    }

    private Handouts.Film film(long from, long to) {
        return new Handouts.Film(score, Handouts.Form.GIF, from, to, new Handouts.Look(Theme.LIGHT, false, Optional.empty()),
                Hearing.DEFAULT);
    }

    private WindowHandouts handouts() {
        return new WindowHandouts(Path.of("."), () -> Locale.ENGLISH, folder.resolve("voices"), Map.of(), _ -> null);
    }
}
