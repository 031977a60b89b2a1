package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.Objects;

/**
 * Where points of the face are seen on the stage, also while one view gives way to the next: then
 * what is drawn glides from its place in the one to its place in the other.
 *
 * @param looking how the face is looked at
 * @param from where the leaving face lies on the stage
 * @param to where the coming face lies
 */
record Sight(Looking looking, FaceFrame from, FaceFrame to) {

    Sight {
        Objects.requireNonNull(looking, "looking");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Pixels from the stage's left. */
    double x(FacePoint point) {
        double x = to.originX() + looking.to().u(point) * to.pixelsPerCm();
        return looking.isTurning()
                ? Curve.between(from.originX() + looking.from().u(point) * from.pixelsPerCm(), x, looking.share())
                : x;
    }

    /** Pixels from the stage's top. */
    double y(FacePoint point) {
        double y = to.originY() + looking.to().v(point) * to.pixelsPerCm();
        return looking.isTurning()
                ? Curve.between(from.originY() + looking.from().v(point) * from.pixelsPerCm(), y, looking.share())
                : y;
    }

    double pixelsPerCm() {
        return looking.isTurning()
                ? Curve.between(from.pixelsPerCm(), to.pixelsPerCm(), looking.share())
                : to.pixelsPerCm();
    }

    /** How far a direction leads to the right of the screen. */
    double rightward(FacePoint direction) {
        return blended(looking.from().u(direction), looking.to().u(direction));
    }

    /** How far a direction leads down the screen. */
    double downward(FacePoint direction) {
        return blended(looking.from().v(direction), looking.to().v(direction));
    }

    /** How far a direction leads towards whoever looks. */
    double towardsUs(FacePoint direction) {
        return blended(looking.from().depth(direction), looking.to().depth(direction));
    }

    /** A value that depends on the view, on the way from one to the other. */
    double blended(double inFrom, double inTo) {
        return looking.isTurning() ? Curve.between(inFrom, inTo, looking.share()) : inTo;
    }

    /** The view that is seen more: what is drawn once for a view is drawn for this one. */
    Projection projection() {
        return looking.mostly();
    }

    FaceFrame frame() {
        return looking.share() < 0.5 ? from : to;
    }
}
