package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;

/** Rings and glows for each contact, each painted once for a size and shared by both hands. */
final class TouchPictures {

    static final int LEVELS = 3;
    private static final double LINE_CM = 0.045;
    private static final double LINE_STEP_CM = 0.05;
    private static final double DEPTH = 0.06;
    private static final double DEPTH_STEP = 0.17;
    private static final double GLOW_BEYOND_CM = 2.4;

    private record Key(Contact contact, double pixelsPerCm) {
    }

    private final Map<Key, Image[]> rings = new HashMap<>();
    private final Map<Key, Image> glows = new HashMap<>();
    private final StageColors colors;
    private double pixelsPerCm = 1;

    TouchPictures(StageColors colors) {
        this.colors = colors;
    }

    void forget() {
        rings.clear();
        glows.clear();
    }

    /** How large a centimetre of the face is painted, in real pixels. */
    void setPixelsPerCm(double wanted) {
        pixelsPerCm = wanted;
    }

    double pixelsPerCm() {
        return pixelsPerCm;
    }

    /** A ring for each level of pressure: the firmer, the heavier its line and the deeper its dent. */
    Image[] rings(Contact contact) {
        return rings.computeIfAbsent(new Key(contact, pixelsPerCm), this::paintRings);
    }

    Image glow(Contact contact) {
        return glows.computeIfAbsent(new Key(contact, pixelsPerCm), this::paintGlow);
    }

    private Image[] paintRings(Key key) {
        Image[] painted = new Image[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            painted[i] = SoftPictures.dent(Footprint.halfWidthCm(key.contact()), Footprint.halfHeightCm(key.contact()),
                    LINE_CM + i * LINE_STEP_CM, DEPTH + i * DEPTH_STEP, key.pixelsPerCm(), colors.touch(),
                    colors.wayEdge());
        }
        return painted;
    }

    private Image paintGlow(Key key) {
        double half = Footprint.halfWidthCm(key.contact()) + GLOW_BEYOND_CM;
        return SoftPictures.disc((int) Math.ceil(2 * half * key.pixelsPerCm()), colors.glow());
    }
}
