package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import javax.imageio.ImageIO;

/** What a painted hand covers, asked of the shipped picture itself. */
record HandOutline(BufferedImage picture, double touchX, double touchY, double pixelsPerCm) {

    private static final Map<Contact, HandOutline> READ = new EnumMap<>(Contact.class);

    /** Fainter than this, as where an arm fades out, what lies beneath is still seen. */
    private static final int COVERING = 140;

    static HandOutline of(Contact contact) {
        return READ.computeIfAbsent(contact, HandOutline::read);
    }

    private static HandOutline read(Contact contact) {
        Path folder = Shipped.HOME.resolve("assets/hands");
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("hands.properties"))) {
            list.load(reader);
            String[] touch = list.getProperty(contact.id() + ".touch").strip().split(" +");
            return new HandOutline(ImageIO.read(folder.resolve(contact.id() + ".png").toFile()),
                    Double.parseDouble(touch[0]), Double.parseDouble(touch[1]),
                    Double.parseDouble(list.getProperty("pixelsPerCm")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the hand, set down as the stage sets it, covers a pixel of the stage. */
    boolean covers(HandPlacement placement, double stagePixelsPerCm, double x, double y) {
        double scale = stagePixelsPerCm / pixelsPerCm;
        var lie = Placing.lie(placement, placement.flipped() ? -scale : scale, scale, touchX, touchY, 0, 1);
        double area = lie.xx() * lie.yy() - lie.xy() * lie.yx();
        double pictureX = ((x - lie.tx()) * lie.yy() - (y - lie.ty()) * lie.xy()) / area;
        double pictureY = ((y - lie.ty()) * lie.xx() - (x - lie.tx()) * lie.yx()) / area;
        return pictureX >= 0 && pictureY >= 0 && pictureX < picture.getWidth() && pictureY < picture.getHeight()
                && picture.getRGB((int) pictureX, (int) pictureY) >>> 24 > COVERING;
    }
}
