package app.effleurage.ui.stage.face;

import app.effleurage.routine.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/**
 * The checking picture: every face in every view with all its landmarks named, written as PNG files
 * for people to look at.
 *
 * <p>Arguments: the folder of people, the folder to write to, a height in pixels, and optionally a
 * background and the word {@code plain} to leave the landmarks out.
 */
public final class FaceSheet {

    private FaceSheet() {
    }

    public static void main(String[] args) throws InterruptedException {
        Path people = Path.of(args[0]);
        Path out = Path.of(args[1]);
        int height = Integer.parseInt(args[2]);
        Color background = Color.web(args.length > 3 ? args[3] : "#F6F1EA");
        boolean plain = args.length > 4 && args[4].equals("plain");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Files.createDirectories(out);
                FacePeople found = FacePeople.in(people);
                found.faults().forEach(fault -> System.err.println(fault.words(Locale.ENGLISH)));
                for (FacePerson person : found.all()) {
                    for (View view : View.values()) {
                        long start = System.nanoTime();
                        FaceArt art = person.art(view);
                        long read = System.nanoTime();
                        WritableImage picture = draw(art, height, background, plain);
                        long drawn = System.nanoTime();
                        write(picture, out.resolve(person.id() + "-" + view.id() + (plain ? "-plain" : "") + ".png"));
                        System.out.printf(Locale.ROOT, "%-8s %-14s read %5.1f ms, drawn %6.1f ms%n", person.id(),
                                view.id(), (read - start) / 1e6, (drawn - read) / 1e6);
                    }
                }
            } catch (FaceArtException | IOException e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static WritableImage draw(FaceArt art, int height, Color background, boolean plain) {
        Rectangle2D box = art.viewBox();
        double scale = height / box.getHeight();
        Group all = new Group(art.drawing());
        if (!plain) {
            for (Map.Entry<String, Point2D> landmark : art.landmarks().entrySet()) {
                all.getChildren().addAll(mark(landmark.getKey(), landmark.getValue()));
            }
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(background);
        parameters.setTransform(new Scale(scale, scale).createConcatenation(
                new javafx.scene.transform.Translate(-box.getMinX(), -box.getMinY())));
        int width = (int) Math.round(box.getWidth() * scale);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return all.snapshot(parameters, new WritableImage(width, height));
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

    private static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
