package app.effleurage.ui.stage.hand;

import app.effleurage.routine.Contact;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * The painted hands in a folder: {@code <contact>.png}, and {@code hands.properties} that says of each
 * which pixel touches ({@code <contact>.touch = x y}) and how large they are painted
 * ({@code pixelsPerCm}). Any thread.
 */
public final class HandReliefs {

    private static final String LIST = "hands.properties";

    private final Path folder;
    private final Properties list = new Properties();

    /** @throws IOException if the folder has no list that can be read */
    public HandReliefs(Path folder) throws IOException {
        this.folder = Objects.requireNonNull(folder, "folder");
        try (Reader reader = Files.newBufferedReader(folder.resolve(LIST))) {
            list.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(folder.resolve(LIST) + ": " + e.getMessage(), e);
        }
    }

    /**
     * The hand for a contact.
     *
     * @throws IOException if its picture or its line in the list is missing or cannot be read
     */
    public HandRelief read(Contact contact) throws IOException {
        Path file = folder.resolve(contact.id() + ".png");
        String[] touch = list.getProperty(contact.id() + ".touch", "").strip().split("\\s+", -1);
        Image image;
        try (InputStream stream = Files.newInputStream(file)) {
            image = new Image(stream);
        }
        if (image.isError()) {
            throw new IOException(file + ": cannot be read", image.getException());
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            return new HandRelief(width, height, pixels, Double.parseDouble(touch[0]), Double.parseDouble(touch[1]),
                    Double.parseDouble(list.getProperty("pixelsPerCm", "")));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(folder.resolve(LIST) + ": " + contact.id(), e);
        }
    }
}
