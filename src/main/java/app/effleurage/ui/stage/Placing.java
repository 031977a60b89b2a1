package app.effleurage.ui.stage;

import app.effleurage.ui.stage.hand.HandRaster.Lie;
import javafx.scene.transform.Affine;

/** Sets pictures down where a hand stands: turned as it is turned, leaning as it leans. */
final class Placing {

    private Placing() {
    }

    /**
     * Where a picture lies whose pixel at the anchor is to come to the placement.
     *
     * @param across how much the picture is stretched across the fingers; negative flips it
     * @param along how much along the fingers
     * @param lower pixels further down the stage
     * @param pixels how many real pixels a pixel of the stage takes
     */
    static Lie lie(
            HandPlacement placement, double across, double along, double anchorX, double anchorY, double lower,
            double pixels) {
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
        return new Lie(
                xx * pixels, xy * pixels, yx * pixels, yy * pixels,
                (placement.x() - xx * anchorX - xy * anchorY) * pixels,
                (placement.y() + lower - yx * anchorX - yy * anchorY) * pixels);
    }

    /** Lays a picture as {@link #lie} says. */
    static void set(
            Affine affine, HandPlacement placement, double across, double along, double anchorX, double anchorY) {
        Lie lie = lie(placement, across, along, anchorX, anchorY, 0, 1);
        affine.setToTransform(lie.xx(), lie.xy(), lie.tx(), lie.yx(), lie.yy(), lie.ty());
    }
}
