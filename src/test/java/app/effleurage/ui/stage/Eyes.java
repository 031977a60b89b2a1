package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.NoGo;
import app.effleurage.face.Projection;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.util.ArrayList;
import java.util.List;

/** The no-go shapes of the eyes as points of the face, evenly spread. */
final class Eyes {

    private static final double STEP_CM = 0.2;
    private static final List<FacePoint> RIGHT = points();

    private Eyes() {
    }

    /** On the lid, as deep as the corners of the eye lie. */
    private static List<FacePoint> points() {
        FacePoint in = Landmarks.find("eye_in").orElseThrow().point();
        FacePoint out = Landmarks.find("eye_out").orElseThrow().point();
        List<FacePoint> points = new ArrayList<>();
        for (double x = 0; x < 8; x += STEP_CM) {
            for (double d = 5; d < 11; d += STEP_CM) {
                double share = (x - Math.abs(in.x())) / (Math.abs(out.x()) - Math.abs(in.x()));
                FacePoint point = new FacePoint(x, d, in.z() + (out.z() - in.z()) * share);
                if (NoGo.EYEBALL.contains(point)) {
                    points.add(point);
                }
            }
        }
        return List.copyOf(points);
    }

    static List<FacePoint> points(Side side) {
        return side == Side.RIGHT ? RIGHT : RIGHT.stream().map(FacePoint::mirrored).toList();
    }

    /** Whether this eye is seen at all when the face is looked at so. */
    static boolean isSeen(Side side, Projection projection) {
        return projection.view().showsBothSides()
                ? projection.view() == View.FRONT
                : projection.near() == side
                        || projection.view() == View.THREE_QUARTER;
    }
}
