package app.effleurage.ui.stage;

import app.effleurage.routine.Motion;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

/**
 * What one hand does to the skin beneath it: a ring that deepens with pressure, a ripple at each tap, a
 * glow where it rests.
 */
final class TouchFigure {

    private static final double RIPPLE_GROWTH = 0.9;
    private static final double GLOW_STEPS = 50;

    private final Group group = new Group();
    private final ImageView glow = new ImageView();
    private final ImageView[] rings = new ImageView[TouchPictures.LEVELS];
    private final Affine[] ringPlaces = new Affine[TouchPictures.LEVELS];
    private final ImageView ripple = new ImageView();
    private final Affine ripplePlace = new Affine();
    private final TouchPictures pictures;

    TouchFigure(TouchPictures pictures) {
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

    void hide() {
        group.setVisible(false);
    }

    /**
     * @param rippling how far the ripple of the last tap has run, 0 to 1; 1 for none
     * @param resting how strongly the place where a hand rests glows, 0 to 1
     * @param pixelsPerCm of the stage
     * @param outputScale how many real pixels a pixel of the stage takes
     */
    void show(
            HandPlacement placement, Motion motion, double rippling, double resting, double pixelsPerCm,
            double outputScale) {
        group.setVisible(placement.opacity() > 0.004);
        if (!group.isVisible()) {
            return;
        }
        double scale = pixelsPerCm / pictures.pixelsPerCm();
        Image[] images = pictures.rings(placement.contact());
        double pressed = placement.pressure();
        // The firmer, the tighter. A press is seen to go in and come out; elsewhere the ring only settles a little.
        double give = motion == Motion.PRESS ? 0.34 : 0.10;
        double size = scale * (1 + give * (1 - Math.clamp(pressed / rings.length, 0, 1)));
        for (int i = 0; i < rings.length; i++) {
            // One ring that deepens: each level gives way to the next.
            double shown = Math.clamp(pressed - i, 0, 1) * Math.clamp(i + 2 - pressed, 0, 1);
            rings[i].setVisible(shown > 0.01);
            if (!rings[i].isVisible()) {
                continue;
            }
            rings[i].setImage(images[i]);
            Placing.set(ringPlaces[i], placement, size, size, images[i].getWidth() / 2, images[i].getHeight() / 2);
            rings[i].setOpacity(placement.opacity() * Curve.between(0.25, 0.95, shown) * Math.min(1, shown * 4));
        }
        showRipple(placement, rippling, images[0], scale);
        showGlow(placement, resting, outputScale);
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

    /** Large, and so copied as it is, to whole pixels, and only when it has brightened enough to be seen. */
    private void showGlow(HandPlacement placement, double resting, double outputScale) {
        glow.setVisible(resting > 0.01);
        if (glow.isVisible()) {
            Image image = pictures.glow(placement.contact());
            glow.setImage(image);
            double size = image.getWidth() / outputScale;
            glow.setFitWidth(size);
            glow.setFitHeight(size);
            glow.setTranslateX(Math.round((placement.x() - size / 2) * outputScale) / outputScale);
            glow.setTranslateY(Math.round((placement.y() - size / 2) * outputScale) / outputScale);
            glow.setOpacity(Math.round(placement.opacity() * resting * GLOW_STEPS) / GLOW_STEPS);
        }
    }
}
