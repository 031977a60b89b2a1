package app.effleurage.ui.stage.face;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import javafx.geometry.Point2D;
import javafx.scene.transform.Affine;

/**
 * Where the face's own frame lies on a {@link FaceView}: what strokes and hands need to be drawn
 * exactly upon it.
 *
 * @param projection how the face is looked at
 * @param originX the middle of the hairline in the view's own pixels, from the left
 * @param originY the same, from the top
 * @param pixelsPerCm how large a centimetre at life size is shown; more than 0
 */
public record FaceFrame(Projection projection, double originX, double originY, double pixelsPerCm) {

    /** The pixel of the view at which a point of the face is seen. */
    public Point2D toLocal(FacePoint point) {
        return new Point2D(originX + projection.u(point) * pixelsPerCm, originY + projection.v(point) * pixelsPerCm);
    }

    /**
     * From centimetres as {@link Projection#u} and {@link Projection#v} count them to the view's
     * pixels, for a group whose children are drawn in centimetres.
     */
    public Affine transform() {
        return new Affine(pixelsPerCm, 0, originX, 0, pixelsPerCm, originY);
    }
}
