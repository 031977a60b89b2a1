package app.effleurage.ui.stage.hand;

import app.effleurage.routine.Contact;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Hands in one person's skin at the size they are shown at, each made once: a playing stage must not
 * paint a hand anew at each frame. JavaFX thread only.
 */
public final class HandPictures {

    /** Pictures are made anew when they would be stretched or squeezed more than this. */
    private static final double MOST_STRETCH = 1.2;

    private static final int SHADOW = 0x3A2417;
    private static final double SHADOW_REACH_CM = 0.55;

    /**
     * A hand and its shadow.
     *
     * @param touchX the pixel of {@code hand} that touches the skin, from the left
     * @param touchY the same from the top
     * @param shadowRoom by how much the shadow's picture is larger on each side
     * @param pixelsPerCm of the face at which the pictures are shown unchanged
     */
    public record Picture(
            Image hand, Image shadow, double touchX, double touchY, double shadowRoom, double pixelsPerCm) {
    }

    private final HandReliefs reliefs;
    private final Consumer<IOException> faults;
    private final Map<Contact, HandRelief> read = new EnumMap<>(Contact.class);
    private final Map<Contact, Picture> made = new EnumMap<>(Contact.class);
    private SkinTone tone = SkinTone.FAIR;
    private double pixelsPerCm;

    /** @param faults told of a hand that cannot be shown; its place stays empty */
    public HandPictures(HandReliefs reliefs, Consumer<IOException> faults) {
        this.reliefs = Objects.requireNonNull(reliefs, "reliefs");
        this.faults = Objects.requireNonNull(faults, "faults");
    }

    /** Whose skin; pictures in another are forgotten. */
    public void setTone(SkinTone newTone) {
        if (!tone.equals(newTone)) {
            tone = newTone;
            made.clear();
        }
    }

    /** How large a centimetre of the face is shown, in real pixels; pictures of quite another size are forgotten. */
    public void setPixelsPerCm(double wanted) {
        double ratio = pixelsPerCm / wanted;
        if (!(ratio < MOST_STRETCH && ratio > 1 / MOST_STRETCH)) {
            pixelsPerCm = wanted;
            made.clear();
        }
    }

    /** The hand for a contact; an empty picture where there is none. */
    public Picture picture(Contact contact) {
        Picture picture = made.get(contact);
        if (picture == null) {
            picture = make(relief(contact));
            made.put(contact, picture);
        }
        return picture;
    }

    private HandRelief relief(Contact contact) {
        HandRelief relief = read.get(contact);
        if (relief == null) {
            try {
                relief = reliefs.read(contact);
            } catch (IOException e) {
                faults.accept(e);
                relief = new HandRelief(1, 1, new int[1], 0, 0, 1);
            }
            read.put(contact, relief);
        }
        return relief;
    }

    private Picture make(HandRelief relief) {
        double share = Math.min(1, pixelsPerCm / relief.pixelsPerCm());
        Raster hand = new Raster(relief.width(), relief.height(), relief.in(tone)).shrunk(share);
        double perCm = relief.pixelsPerCm() * share;
        int room = Math.max(1, (int) Math.round(SHADOW_REACH_CM * perCm));
        return new Picture(image(hand), image(hand.shadow(SHADOW, room)), relief.touchX() * share,
                relief.touchY() * share, room, perCm);
    }

    private static Image image(Raster raster) {
        WritableImage image = new WritableImage(raster.width(), raster.height());
        image.getPixelWriter().setPixels(0, 0, raster.width(), raster.height(), PixelFormat.getIntArgbInstance(),
                raster.pixels(), 0, raster.width());
        return image;
    }
}
