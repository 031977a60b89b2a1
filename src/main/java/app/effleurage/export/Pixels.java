package app.effleurage.export;

import app.effleurage.files.WholeFile;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
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

    /** As it is; without a detour, for a film takes thousands of them. */
    static BufferedImage of(Image image) {
        BufferedImage picture = new BufferedImage(
                (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        // Nothing shows through a window, so that colours are the same whether alpha is worked in or not.
        image.getPixelReader().getPixels(0, 0, picture.getWidth(), picture.getHeight(),
                PixelFormat.getIntArgbPreInstance(), pixels, 0, picture.getWidth());
        return picture;
    }

    /** The image {@code times} smaller, each pixel the mean of those it stands for; what is left over is cut. */
    static BufferedImage reduced(Image image, int times) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage small = new BufferedImage(width / times, height / times, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.setRGB(x, y, mean(pixels, y * times * width + x * times, width, times));
            }
        }
        return small;
    }

    private static int mean(int[] pixels, int first, int width, int times) {
        int mean = 0;
        for (int shift = 0; shift < CHANNELS * BITS; shift += BITS) {
            int sum = 0;
            for (int row = 0; row < times; row++) {
                for (int column = 0; column < times; column++) {
                    sum += pixels[first + row * width + column] >> shift & MASK;
                }
            }
            mean |= Math.round(sum / (float) (times * times)) << shift;
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

    /** Writes a PNG, whole or not at all; an existing file is replaced. */
    static void write(BufferedImage picture, Path png) throws IOException {
        WholeFile.write(png, out -> {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("no writer for PNG");
            }
        });
    }
}
