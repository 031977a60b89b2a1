package app.effleurage.ui.stage.sculpt;

import app.effleurage.routine.Contact;
import app.effleurage.ui.stage.hand.HandRelief;
import app.effleurage.ui.stage.hand.SkinTone;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Paints the hands into a folder, as {@code assets/hands} holds them, or in skin colours onto one sheet
 * to look at.
 *
 * <p>{@code SculptHands FOLDER} paints them all; {@code SculptHands SHEET.png PIXELS_PER_CM [CONTACT...]}
 * makes a sheet.
 */
final class SculptHands {

    private static final double PIXELS_PER_CM = 40;
    private static final int FINER = 3;
    private static final int LINEN = 0xF6F1EA;

    private SculptHands() {
    }

    public static void main(String[] args) throws IOException {
        if (args[0].endsWith(".png")) {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 2; i < args.length; i++) {
                contacts.add(Contact.valueOf(args[i]));
            }
            sheet(Path.of(args[0]), Double.parseDouble(args[1]),
                    contacts.isEmpty() ? List.of(Contact.values()) : contacts);
        } else {
            paintAll(Path.of(args[0]));
        }
    }

    private static void paintAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("hands.properties"))) {
            list.write("# Which pixel of each hand touches the skin (from the left, from the top), and how large\n"
                    + "# they are painted. Lightness is light on the skin, red is blush, green is stone.\n");
            for (Contact contact : Contact.values()) {
                HandRelief relief = HandPainter.paint(contact, PIXELS_PER_CM, FINER);
                if (contact == Contact.values()[0]) {
                    list.write("pixelsPerCm = " + relief.pixelsPerCm() + "\n");
                }
                list.write(String.format(Locale.ROOT, "%s.touch = %.1f %.1f%n",
                        contact.id(), relief.touchX(), relief.touchY()));
                BufferedImage image = new BufferedImage(relief.width(), relief.height(), BufferedImage.TYPE_INT_ARGB);
                image.setRGB(0, 0, relief.width(), relief.height(), relief.pixels(), 0, relief.width());
                ImageIO.write(image, "png", folder.resolve(contact.id() + ".png").toFile());
            }
        }
    }

    private static void sheet(Path file, double pixelsPerCm, List<Contact> contacts) throws IOException {
        List<HandRelief> reliefs = contacts.stream().map(contact -> HandPainter.paint(contact, pixelsPerCm, 2)).toList();
        int across = Math.min(5, reliefs.size());
        int width = reliefs.stream().mapToInt(HandRelief::width).max().orElseThrow() + 10;
        int height = reliefs.stream().mapToInt(HandRelief::height).max().orElseThrow() + 10;
        int down = (reliefs.size() + across - 1) / across;
        BufferedImage sheet = new BufferedImage(width * across, height * down, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(new java.awt.Color(LINEN));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < reliefs.size(); i++) {
            HandRelief relief = reliefs.get(i);
            BufferedImage image = new BufferedImage(relief.width(), relief.height(), BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, relief.width(), relief.height(), relief.in(SkinTone.FAIR), 0, relief.width());
            int left = i % across * width + 5;
            int top = i / across * height + 5;
            graphics.drawImage(image, left, top, null);
            graphics.setColor(java.awt.Color.BLUE);
            graphics.drawOval(left + (int) relief.touchX() - 3, top + (int) relief.touchY() - 3, 6, 6);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
