package app.effleurage.ui.stage.hand;

import app.effleurage.routine.Contact;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Hands in one person's skin at the size they are shown at, each made once: a playing stage must not
 * paint a hand anew at each frame. JavaFX thread only.
 */
public final class HandPictures {

    /** Few contacts come in one routine, each at the sizes of two views. */
    private static final int MOST_KEPT = 12;

    private record Key(Contact contact, double pixelsPerCm) {
    }

    private static final double NEAR_SHADOW_CM = 0.32;
    private static final double NEAR_SHADOW_OPACITY = 0.42;
    private static final double FAR_SHADOW_CM = 0.9;

    /** The far shadow is so soft that a third of the pixels each way will do. */
    private static final double SHADOW_SHARE = 1 / 3.0;

    private final HandReliefs reliefs;
    private final Consumer<IOException> faults;
    private final Map<Contact, HandRelief> read = new EnumMap<>(Contact.class);
    private final Map<Key, HandPicture> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, HandPicture> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private SkinTone tone = SkinTone.FAIR;

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

    /**
     * The hand for a contact; an empty picture where there is none.
     *
     * @param pixelsPerCm how large a centimetre of the face is shown, in real pixels
     */
    public HandPicture picture(Contact contact, double pixelsPerCm) {
        Key key = new Key(contact, pixelsPerCm);
        HandPicture picture = made.get(key);
        if (picture == null) {
            picture = make(relief(contact), pixelsPerCm);
            made.put(key, picture);
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

    private HandPicture make(HandRelief relief, double pixelsPerCm) {
        double share = Math.min(1, pixelsPerCm / relief.pixelsPerCm());
        Raster hand = new Raster(relief.width(), relief.height(), relief.in(tone)).shrunk(share);
        double perCm = relief.pixelsPerCm() * share;
        int near = Math.max(2, (int) Math.round(NEAR_SHADOW_CM * perCm));
        Raster resting = hand.over(hand.shadow(HandPicture.SHADOW, near), near, NEAR_SHADOW_OPACITY);
        Raster coarse = hand.shrunk(SHADOW_SHARE);
        int far = Math.max(2, (int) Math.round(FAR_SHADOW_CM * perCm * SHADOW_SHARE));
        Raster lifted = coarse.shadow(HandPicture.SHADOW, far);
        long[] pixels = resting.spread();
        return new HandPicture(resting.width(), resting.height(), pixels,
                HandPicture.clear(pixels, resting.width(), resting.height()), lifted.width(),
                lifted.height(), lifted.alphas(), 1 / SHADOW_SHARE, relief.touchX() * share + near,
                relief.touchY() * share + near, far / SHADOW_SHARE - near, perCm);
    }
}
