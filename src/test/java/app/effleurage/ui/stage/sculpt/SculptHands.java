package app.effleurage.ui.stage.sculpt;

import app.effleurage.routine.Contact;
import app.effleurage.ui.stage.hand.HandRelief;
import app.effleurage.ui.stage.hand.SkinTone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Paints the hands anew from {@link Grips}, as {@code assets/hands} holds them, and in skin colours onto
 * one sheet to look at. Not among the tests that run by themselves: {@code docs/hands.md} says how.
 *
 * <p>{@code -Dhands.folder=assets/hands} says where to; left out, it is {@code target/hands}.
 * {@code -Dhands.pixelsPerCm=20} paints them smaller, to try a grip quickly.
 */
class SculptHands {

    private static final String USUAL_PIXELS_PER_CM = "40";
    private static final int FINER = 3;
    private static final int ACROSS = 5;
    private static final int MARGIN = 5;
    private static final Color LINEN = new Color(0xF6F1EA);
    private static final String HEAD = """
            # Which pixel of each hand touches the skin (from the left, from the top), and how large
            # they are painted. Lightness is light on the skin, red is blush, green is stone.
            """;

    private final Path folder = Path.of(System.getProperty("hands.folder", "target/hands"));
    private final double pixelsPerCm = Double.parseDouble(
            System.getProperty("hands.pixelsPerCm", USUAL_PIXELS_PER_CM));

    @Test
    void paintAll() throws IOException {
        Files.createDirectories(folder);
        List<HandRelief> reliefs = Arrays.stream(Contact.values())
                .map(contact -> HandPainter.paint(contact, pixelsPerCm, FINER)).toList();
        try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("hands.properties"))) {
            list.write(HEAD + "pixelsPerCm = " + reliefs.getFirst().pixelsPerCm() + "\n");
            for (Contact contact : Contact.values()) {
                HandRelief relief = reliefs.get(contact.ordinal());
                list.write(String.format(Locale.ROOT, "%s.touch = %.1f %.1f\n",
                        contact.id(), relief.touchX(), relief.touchY()));
                write(picture(relief, relief.pixels()), folder.resolve(contact.id() + ".png"));
            }
        }
        write(sheet(reliefs), Files.createDirectories(Path.of("target")).resolve("hands.png"));
    }

    private static BufferedImage sheet(List<HandRelief> reliefs) {
        int width = reliefs.stream().mapToInt(HandRelief::width).max().orElseThrow() + 2 * MARGIN;
        int height = reliefs.stream().mapToInt(HandRelief::height).max().orElseThrow() + 2 * MARGIN;
        BufferedImage sheet = new BufferedImage(width * ACROSS, height * Math.ceilDiv(reliefs.size(), ACROSS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(LINEN);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < reliefs.size(); i++) {
            HandRelief relief = reliefs.get(i);
            int left = i % ACROSS * width + MARGIN;
            int top = i / ACROSS * height + MARGIN;
            graphics.drawImage(picture(relief, relief.in(SkinTone.FAIR)), left, top, null);
            graphics.setColor(Color.BLUE);
            graphics.drawOval(left + (int) relief.touchX() - 3, top + (int) relief.touchY() - 3, 6, 6);
        }
        graphics.dispose();
        return sheet;
    }

    private static BufferedImage picture(HandRelief relief, int[] pixels) {
        BufferedImage image = new BufferedImage(relief.width(), relief.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, relief.width(), relief.height(), pixels, 0, relief.width());
        return image;
    }

    private static void write(BufferedImage image, Path png) throws IOException {
        if (!ImageIO.write(image, "png", png.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }
}
