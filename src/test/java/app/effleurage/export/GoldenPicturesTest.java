package app.effleurage.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The player on both sides of every step's edge and in the middle of a stroke looks as it did when a person
 * last looked and found it good. After a change that is meant to show, look, and write the pictures anew:
 * {@code mvn test -Dtest=GoldenPicturesTest -Deffleurage.golden=write}.
 */
class GoldenPicturesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/app/effleurage/export/golden");
    private static final Path FOUND = Path.of("target/golden");

    static Stream<Arguments> sheets() {
        return SampleRoutines.all().stream().flatMap(routine -> Stream.of(Theme.LIGHT, Theme.DARK)
                .map(theme -> Arguments.of(routine.id(), theme, Composer.compose(routine).score().orElseThrow())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sheets")
    void thePlayerLooksAsItDid(String id, Theme theme, Score score) throws IOException {
        String name = id + "-" + theme.id();
        Path file = GOLDEN.resolve(name + ".png");
        BufferedImage actual = Toolkit.call(() -> GoldenSheet.draw(score, theme));
        if ("write".equals(System.getProperty("effleurage.golden"))) {
            Files.createDirectories(GOLDEN);
            Pixels.write(actual, file);
        }
        assertThat(file).as("write it with -Deffleurage.golden=write").exists();
        BufferedImage golden = ImageIO.read(file.toFile());
        assertThat(List.of(actual.getWidth(), actual.getHeight())).as("width and height of %s", name)
                .containsExactly(golden.getWidth(), golden.getHeight());

        List<String> differences = GoldenSheet.differences(score, golden, actual);

        if (!differences.isEmpty()) {
            Files.createDirectories(FOUND);
            Pixels.write(actual, FOUND.resolve(name + "-actual.png"));
            Pixels.write(PictureDifference.picture(golden, actual), FOUND.resolve(name + "-difference.png"));
        }
        assertThat(differences).as("pictures of %s that differ; see %s", name, FOUND).isEmpty();
    }
}
