package app.effleurage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerPictureTest {

    private static final long AT = 100_000_000_000L;

    private final Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
    private final PlayerPicture pictures = new PlayerPicture(Path.of("."), Locale.ENGLISH);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.run(() -> { });
    }

    @Test
    void theSameInstantGivesTheSameBytes() throws IOException {
        assertThat(bytes(AT, Theme.LIGHT, false)).isEqualTo(bytes(AT, Theme.LIGHT, false));
    }

    @Test
    void anotherInstantThemeOrViewGivesAnotherPicture() throws IOException {
        byte[] one = bytes(AT, Theme.LIGHT, false);

        assertThat(bytes(AT + 1_000_000_000L, Theme.LIGHT, false)).isNotEqualTo(one);
        assertThat(bytes(AT, Theme.DARK, false)).isNotEqualTo(one);
        assertThat(bytes(AT, Theme.LIGHT, true)).isNotEqualTo(one);
    }

    @Test
    void thePersonIsWhoWasChosenAndHandsCanStand() throws IOException {
        byte[] first = bytes(new PictureOptions(480, 320, Theme.LIGHT, false));

        assertThat(bytes(ofPerson("mara", false))).isEqualTo(first);
        assertThat(bytes(ofPerson("idris", false))).isNotEqualTo(first);
        assertThat(bytes(ofPerson("mara", true))).isNotEqualTo(first);
    }

    @Test
    void aPictureIsAsLargeAsItWasAskedForAndLargerThanAnyScreenHere() throws IOException {
        Path png = folder.resolve("large.png");

        pictures.render(score, AT, new PictureOptions(1920, 1080, Theme.LIGHT, false), png);

        assertThat(ImageIO.read(png.toFile())).satisfies(picture -> {
            assertThat(picture.getWidth()).isEqualTo(1920);
            assertThat(picture.getHeight()).isEqualTo(1080);
        });
    }

    @Test
    void anInstantOutsideTheRoutineIsHeldToItsEnds() throws IOException {
        assertThat(bytes(-5, Theme.LIGHT, false)).isEqualTo(bytes(0, Theme.LIGHT, false));
        assertThat(bytes(Long.MAX_VALUE, Theme.LIGHT, false))
                .isEqualTo(bytes(score.lengthNanos(), Theme.LIGHT, false));
    }

    @Test
    void sizesThatCannotBeAreRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureOptions(100, 400, Theme.LIGHT, false))
                .withMessageContaining("width").withMessageContaining("100");
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureOptions(400, 9000, Theme.LIGHT, false))
                .withMessageContaining("height").withMessageContaining("9000");
    }

    private static PictureOptions ofPerson(String id, boolean isStill) {
        return new PictureOptions(480, 320, Theme.LIGHT, false, Optional.of(id), isStill);
    }

    private byte[] bytes(PictureOptions options) throws IOException {
        Path png = Files.createTempFile(folder, "picture", ".png");
        pictures.render(score, AT, options, png);
        return Files.readAllBytes(png);
    }

    private byte[] bytes(long at, Theme theme, boolean facing) throws IOException {
        Path png = Files.createTempFile(folder, "picture", ".png");
        pictures.render(score, at, new PictureOptions(480, 320, theme, facing), png);
        return Files.readAllBytes(png);
    }
}
