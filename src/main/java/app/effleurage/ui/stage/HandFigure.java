package app.effleurage.ui.stage;

import app.effleurage.ui.stage.hand.HandPictures;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

/** One hand on the stage and the shadow it casts: two pictures that are only moved. */
final class HandFigure {

    /** A lifted hand hangs this much higher, and its shadow that much lower. */
    private static final double LIFT_CM = 0.55;
    private static final double SHADOW_REST_CM = 0.12;
    private static final double SHADOW_LIFT_CM = 0.75;
    private static final double LIFT_GROWTH = 0.05;

    /** How far firm pressure shortens the fingers. */
    private static final double SQUEEZE = 0.035;

    private static final double SHADOW_REST_OPACITY = 0.34;
    private static final double SHADOW_LIFT_OPACITY = 0.20;
    private static final double LIFTED_OPACITY = 0.90;

    private final ImageView hand = new ImageView();
    private final ImageView shadow = new ImageView();
    private final Affine handPlace = new Affine();
    private final Affine shadowPlace = new Affine();

    HandFigure() {
        hand.getTransforms().add(handPlace);
        shadow.getTransforms().add(shadowPlace);
        for (ImageView view : new ImageView[] {hand, shadow}) {
            view.setManaged(false);
            view.setSmooth(true);
            view.setVisible(false);
        }
    }

    ImageView hand() {
        return hand;
    }

    ImageView shadow() {
        return shadow;
    }

    void hide() {
        hand.setVisible(false);
        shadow.setVisible(false);
    }

    void show(HandPlacement placement, HandPictures pictures, double pixelsPerCm) {
        boolean seen = placement.opacity() > 0.004;
        hand.setVisible(seen);
        shadow.setVisible(seen);
        if (!seen) {
            return;
        }
        HandPictures.Picture picture = pictures.picture(placement.contact());
        if (hand.getImage() != picture.hand()) {
            hand.setImage(picture.hand());
            shadow.setImage(picture.shadow());
        }
        double lift = placement.lift();
        double scale = pixelsPerCm / picture.pixelsPerCm() * (1 + LIFT_GROWTH * lift);
        double squeeze = 1 - SQUEEZE * placement.pressure() / 3;
        double across = placement.flipped() ? -scale : scale;
        Placing.set(handPlace, placement, across, scale * squeeze, picture.touchX(), picture.touchY(),
                -LIFT_CM * lift * pixelsPerCm);
        Placing.set(shadowPlace, placement, across, scale * squeeze, picture.touchX() + picture.shadowRoom(),
                picture.touchY() + picture.shadowRoom(),
                Curve.between(SHADOW_REST_CM, SHADOW_LIFT_CM, lift) * pixelsPerCm);
        hand.setOpacity(placement.opacity() * Curve.between(1, LIFTED_OPACITY, lift));
        shadow.setOpacity(placement.opacity() * Curve.between(SHADOW_REST_OPACITY, SHADOW_LIFT_OPACITY, lift));
    }
}
