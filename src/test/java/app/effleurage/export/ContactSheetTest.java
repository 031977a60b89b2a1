package app.effleurage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.stage.Alike;
import app.effleurage.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

    private final Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
            .read(Path.of("src/test/resources/app/effleurage/quiet-brow.json")).routine().orElseThrow())
            .score().orElseThrow();
    private final ContactSheet sheets = new ContactSheet(Path.of("."), Locale.ENGLISH);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.run(() -> { });
    }

    @Test
    void theSameRoutineGivesTheSameBytes() throws IOException {
        SheetOptions options = new SheetOptions(1, Theme.DARK, true, true);

        assertThat(Files.readAllBytes(draw(options))).isEqualTo(Files.readAllBytes(draw(options)));
    }

    @Test
    void thereIsARowForEachStepAndAColumnForEachFrame() throws IOException {
        BufferedImage one = ImageIO.read(draw(new SheetOptions(1, Theme.LIGHT, false, false)).toFile());
        BufferedImage two = ImageIO.read(draw(new SheetOptions(2, Theme.LIGHT, false, false)).toFile());

        assertThat(one.getHeight()).isEqualTo(two.getHeight()).isGreaterThan(score.steps().size() * 190);
        assertThat(one.getHeight() % score.steps().size()).isZero();
        assertThat(one.getWidth()).isGreaterThan(300);
        assertThat(two.getWidth() - one.getWidth()).isBetween(300, 320);
    }

    @Test
    void aNumberOfFramesThatCannotBeIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetOptions(0, Theme.LIGHT, false, false))
                .withMessageContaining("frames").withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetOptions(17, Theme.LIGHT, false, false))
                .withMessageContaining("frames").withMessageContaining("17");
    }

    @Test
    void aFrameInARowIsTheOneTakenAlone() throws IOException {
        PictureOptions options = new PictureOptions(480, 320, Theme.LIGHT, false);
        long late = score.lengthNanos() * 2 / 3;

        int[] alone = Toolkit.call(() -> pixels(Still.player(Path.of("."), Locale.ENGLISH, score, options), late));
        int[] inARow = Toolkit.call(() -> {
            Still still = Still.player(Path.of("."), Locale.ENGLISH, score, options);
            still.take(score.lengthNanos());
            still.take(0);
            return pixels(still, late);
        });

        Alike.assertAlike(inARow, alone);
    }

    private static int[] pixels(Still still, long at) {
        return Pixels.of(still.take(at)).getRGB(0, 0, 480, 320, null, 0, 480);
    }

    private Path draw(SheetOptions options) throws IOException {
        Path png = Files.createTempFile(folder, "sheet", ".png");
        sheets.render(score, options, png);
        return png;
    }
}
