package app.effleurage.ui.stage;

import javafx.scene.transform.Affine;

/** Sets pictures down where a hand stands: turned as it is turned, leaning as it leans. */
final class Placing {

    private Placing() {
    }

    /**
     * Makes {@code affine} lay a picture so that its pixel {@code anchor} comes to lie at the placement.
     *
     * @param across how much the picture is stretched across the fingers; negative flips it
     * @param along how much along the fingers
     * @param lower pixels further down the stage
     */
    static void set(
            Affine affine, HandPlacement placement, double across, double along, double anchorX, double anchorY,
            double lower) {
        double turn = Math.toRadians(placement.degrees());
        double mxx = Math.cos(turn) * across;
        double mxy = -Math.sin(turn) * along;
        double myx = Math.sin(turn) * across;
        double myy = Math.cos(turn) * along;
        double leanX = placement.leanX();
        double leanY = placement.leanY();
        double less = placement.squash() - 1;
        double sxx = 1 + less * leanX * leanX;
        double sxy = less * leanX * leanY;
        double syy = 1 + less * leanY * leanY;
        double xx = sxx * mxx + sxy * myx;
        double xy = sxx * mxy + sxy * myy;
        double yx = sxy * mxx + syy * myx;
        double yy = sxy * mxy + syy * myy;
        affine.setToTransform(
                xx, xy, placement.x() - xx * anchorX - xy * anchorY,
                yx, yy, placement.y() + lower - yx * anchorX - yy * anchorY);
    }
}
