package app.effleurage.ui.stage.face;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.View;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The checking picture: every face in every view with all its landmarks named, as PNG files for
 * people to look at. Its name keeps it out of the build; {@code docs/faces.md} says how to call it.
 */
class FaceSheet {

    private static final Path PEOPLE = Path.of(System.getProperty("effleurage.home"), "assets", "faces");
    private static final Path OUT = Path.of(System.getProperty("faces.out", "target/faces"));
    private static final int HEIGHT = Integer.getInteger("faces.height", 1300);
    private static final Color BACKGROUND = Color.web(System.getProperty("faces.background", "#F6F1EA"));
    private static final boolean PLAIN = Boolean.getBoolean("faces.plain");

    @Test
    void everyFaceIsDrawnInEveryView() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(OUT);
        FacePeople people = FacePeople.in(PEOPLE);
        assertThat(people.faults()).isEmpty();
        for (FacePerson person : people.all()) {
            for (View view : View.values()) {
                FaceArt art = person.art(view);
                BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> draw(art));
                Path file = OUT.resolve(person.id() + "-" + view.id() + ".png");
                assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
            }
        }
    }

    private static BufferedImage draw(FaceArt art) {
        Group all = new Group(art.drawing());
        if (!PLAIN) {
            for (Map.Entry<String, Point2D> landmark : art.landmarks().entrySet()) {
                all.getChildren().add(mark(landmark.getKey(), landmark.getValue()));
            }
        }
        Rectangle2D box = art.viewBox();
        double scale = HEIGHT / box.getHeight();
        int width = (int) Math.round(box.getWidth() * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(BACKGROUND);
        parameters.setTransform(new Affine(scale, 0, -box.getMinX() * scale, 0, scale, -box.getMinY() * scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, HEIGHT));
        WritableImage picture = all.snapshot(parameters, new WritableImage(width, HEIGHT));
        int[] pixels = new int[width * HEIGHT];
        picture.getPixelReader().getPixels(0, 0, width, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, HEIGHT, pixels, 0, width);
        return image;
    }

    private static Group mark(String name, Point2D at) {
        Circle dot = new Circle(at.getX(), at.getY(), 0.9, Color.web("#1F5FD0"));
        dot.setStroke(Color.WHITE);
        dot.setStrokeWidth(0.3);
        Text words = new Text(at.getX() + 1.4, at.getY(), name.replace("-left", "").replace("-right", ""));
        words.setTextOrigin(VPos.CENTER);
        words.setFont(Font.font(3.2));
        words.setFill(Color.web("#102A5C"));
        return new Group(dot, words);
    }
}
