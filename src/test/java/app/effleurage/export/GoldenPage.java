package app.effleurage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/**
 * Holds a picture of a whole page against a golden one, made small, field by field: what is missing from one corner
 * must not be lost among all that is as it was.
 */
public final class GoldenPage {

    private static final Path GOLDEN = Path.of("src/test/resources/app/effleurage/ui/golden");
    private static final Path FOUND = Path.of("target/golden");
    private static final int TIMES = 4;
    private static final int FIELDS = 4;
    /** As in {@link GoldenSheet.Part#WORDS}: glyphs differ from machine to machine, so squares as high as a line. */
    private static final int GRAIN = 4;
    private static final int SEEN = 16;
    private static final double MEAN = 1.5;
    /**
     * Of a field of 20 by 12 squares. One button drawn in another state: 3.3 %; the face from another side: 4 to 30 %.
     * A single thin icon that is missing is not seen at this size.
     */
    private static final double SHARE = 0.02;

    private GoldenPage() {
    }

    /** Compares; with {@code -Deffleurage.golden=write} the golden picture becomes this one. */
    public static void check(String name, Image page) throws IOException {
        BufferedImage actual = GoldenSheet.coarse(Pixels.reduced(page, TIMES));
        Path file = GOLDEN.resolve(name + ".png");
        if ("write".equals(System.getProperty("effleurage.golden"))) {
            Files.createDirectories(GOLDEN);
            Pixels.write(actual, file);
        }
        assertThat(file).as("write it with -Deffleurage.golden=write").exists();
        BufferedImage golden = ImageIO.read(file.toFile());
        assertThat(List.of(actual.getWidth(), actual.getHeight()))
                .containsExactly(golden.getWidth(), golden.getHeight());
        List<String> differences = differences(golden, actual);
        if (!differences.isEmpty()) {
            Files.createDirectories(FOUND);
            Pixels.write(actual, FOUND.resolve(name + "-actual.png"));
            Pixels.write(PictureDifference.picture(golden, actual), FOUND.resolve(name + "-difference.png"));
        }
        assertThat(differences).as("fields of %s that differ; see %s", name, FOUND).isEmpty();
    }

    private static List<String> differences(BufferedImage golden, BufferedImage actual) {
        List<String> differences = new ArrayList<>();
        int width = golden.getWidth() / FIELDS;
        int height = golden.getHeight() / FIELDS;
        for (int y = 0; y < FIELDS; y++) {
            for (int x = 0; x < FIELDS; x++) {
                PictureDifference difference = PictureDifference.between(
                        golden.getSubimage(x * width, y * height, width, height),
                        actual.getSubimage(x * width, y * height, width, height), GRAIN, SEEN);
                if (difference.mean() > MEAN || difference.share() > SHARE) {
                    differences.add("column %d, row %d: %s".formatted(x + 1, y + 1, difference));
                }
            }
        }
        return differences;
    }
}
