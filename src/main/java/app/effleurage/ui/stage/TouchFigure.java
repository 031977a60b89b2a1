package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Motion;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

/**
 * What one hand does to the skin beneath it: a ring for each level of pressure, a ripple at each tap, a
 * glow where it rests.
 */
final class TouchFigure {

    /** Pictures for one contact, shared by both hands. */
    static final class Rings {

        private static final int LEVELS = 3;
        private static final double MOST_STRETCH = 1.2;
        private final Map<Contact, Image[]> made = new EnumMap<>(Contact.class);
        private final StageColors colors;
        private double perCm = 1;

        Rings(StageColors colors) {
            this.colors = colors;
        }

        void forget() {
            made.clear();
        }

        /** In real pixels; rings of quite another size are forgotten. */
        void setPixelsPerCm(double wanted) {
            if (!(perCm / wanted < MOST_STRETCH && perCm / wanted > 1 / MOST_STRETCH)) {
                perCm = wanted;
                made.clear();
            }
        }

        Image[] of(Contact contact) {
            return made.computeIfAbsent(contact, this::make);
        }

        private Image[] make(Contact contact) {
            Image[] rings = new Image[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                rings[i] = SoftPictures.ring(Footprint.halfWidthCm(contact) + i * RING_STEP_CM,
                        Footprint.halfHeightCm(contact) + i * RING_STEP_CM, perCm, colors.touch(), colors.wayEdge());
            }
            return rings;
        }
    }

    private static final double RING_STEP_CM = 0.27;
    private static final double RIPPLE_GROWTH = 0.9;

    private final Group group = new Group();
    private final ImageView glow = new ImageView();
    private final ImageView[] rings = new ImageView[Rings.LEVELS];
    private final Affine[] ringPlaces = new Affine[Rings.LEVELS];
    private final ImageView ripple = new ImageView();
    private final Affine ripplePlace = new Affine();
    private final Rings pictures;

    TouchFigure(Rings pictures) {
        this.pictures = pictures;
        group.setManaged(false);
        group.getChildren().add(glow);
        for (int i = 0; i < rings.length; i++) {
            rings[i] = new ImageView();
            ringPlaces[i] = new Affine();
            rings[i].getTransforms().add(ringPlaces[i]);
            group.getChildren().add(rings[i]);
        }
        ripple.getTransforms().add(ripplePlace);
        group.getChildren().add(ripple);
    }

    Group group() {
        return group;
    }

    void setGlow(Image image) {
        glow.setImage(image);
    }

    void hide() {
        group.setVisible(false);
    }

    /**
     * @param rippling how far the ripple of the last tap has run, 0 to 1; 1 for none
     * @param resting how strongly the place where a hand rests glows, 0 to 1
     */
    void show(HandPlacement placement, Motion motion, double rippling, double resting, double pixelsPerCm) {
        group.setVisible(placement.opacity() > 0.004);
        if (!group.isVisible()) {
            return;
        }
        double scale = pixelsPerCm / pictures.perCm;
        Image[] images = pictures.of(placement.contact());
        double pressed = placement.pressure();
        // A press is seen to go in and come out; elsewhere the rings only settle a little.
        double give = motion == Motion.PRESS ? 0.34 : 0.10;
        for (int i = 0; i < rings.length; i++) {
            double shown = Math.clamp(pressed - i, 0, 1);
            rings[i].setVisible(shown > 0.01);
            if (!rings[i].isVisible()) {
                continue;
            }
            rings[i].setImage(images[i]);
            double size = scale * (1 + give * (1 - Math.clamp(pressed / (i + 1), 0, 1)));
            Placing.set(ringPlaces[i], placement, size, size, images[i].getWidth() / 2, images[i].getHeight() / 2);
            rings[i].setOpacity(placement.opacity() * Curve.between(0.25, 0.95, shown) * Math.min(1, shown * 4));
        }
        showRipple(placement, rippling, images[0], scale);
        showGlow(placement, resting, pixelsPerCm);
    }

    private void showRipple(HandPlacement placement, double rippling, Image image, double scale) {
        ripple.setVisible(rippling < 0.99);
        if (ripple.isVisible()) {
            ripple.setImage(image);
            double size = scale * (1 + RIPPLE_GROWTH * rippling);
            Placing.set(ripplePlace, placement, size, size, image.getWidth() / 2, image.getHeight() / 2);
            ripple.setOpacity(placement.opacity() * (1 - rippling));
        }
    }

    private void showGlow(HandPlacement placement, double resting, double pixelsPerCm) {
        glow.setVisible(resting > 0.01);
        if (glow.isVisible()) {
            double half = (Footprint.halfWidthCm(placement.contact()) + 2.2 + 0.5 * resting) * pixelsPerCm;
            glow.setFitWidth(2 * half);
            glow.setFitHeight(2 * half);
            glow.setTranslateX(placement.x() - half);
            glow.setTranslateY(placement.y() - half);
            glow.setOpacity(placement.opacity() * resting);
        }
    }
}
