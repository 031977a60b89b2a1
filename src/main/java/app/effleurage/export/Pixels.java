package app.effleurage.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** What is done with a picture once it has been taken. Opaque RGB throughout. */
final class Pixels {

    private static final int CHANNELS = 3;
    private static final int BITS = 8;
    private static final int MASK = 0xFF;

    private Pixels() {
    }

    static BufferedImage of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    /** The picture {@code times} smaller, each pixel the mean of those it stands for; what is left over is cut. */
    static BufferedImage reduce(BufferedImage picture, int times) {
        int width = picture.getWidth() / times;
        int height = picture.getHeight() / times;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] block = new int[times * times];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(picture.getRGB(x * times, y * times, times, times, block, 0, times)));
            }
        }
        return small;
    }

    private static int mean(int[] block) {
        int mean = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int sum = 0;
            for (int pixel : block) {
                sum += pixel >> channel * BITS & MASK;
            }
            mean |= Math.round(sum / (float) block.length) << channel * BITS;
        }
        return mean;
    }

    /** Pictures of one width under each other; at least one. */
    static BufferedImage stack(List<BufferedImage> rows) {
        int height = rows.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage all = new BufferedImage(rows.getFirst().getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = all.createGraphics();
        int y = 0;
        for (BufferedImage row : rows) {
            on.drawImage(row, 0, y, null);
            y += row.getHeight();
        }
        on.dispose();
        return all;
    }

    /** Writes a PNG; an existing file is replaced. */
    static void write(BufferedImage picture, Path png) throws IOException {
        try (OutputStream out = Files.newOutputStream(png)) {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("no writer for PNG");
            }
        }
    }
}
