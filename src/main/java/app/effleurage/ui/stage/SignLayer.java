package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Route;
import app.effleurage.score.HandPose;
import app.effleurage.ui.stage.SignFigure.Seen;
import app.effleurage.ui.stage.SignFigure.Sign;
import java.util.Optional;

/** Sets the sign of the motion in play beside each hand that works. */
final class SignLayer {

    private static final double SEEN = 0.92;

    private final SignFigure.Signs signs;
    private final PressureMark.Marks marks;

    SignLayer(StageColors colors) {
        signs = new SignFigure.Signs(colors);
        marks = new PressureMark.Marks(colors);
    }

    /** A figure for the signs of one hand. */
    SignFigure figure() {
        return new SignFigure(signs, marks);
    }

    void forget() {
        signs.forget();
        marks.forget();
    }

    void setScale(double pixelsPerCm, double outputScale) {
        signs.setScale(pixelsPerCm, outputScale);
        marks.setScale(pixelsPerCm, outputScale);
    }

    /** @param placement where the hand is seen, whose opacity the sign shares */
    static void show(SignFigure figure, Told told, HandPose pose, HandPlacement placement, Sight sight) {
        figure.pressure().show(told.level(), placement, pressureSeen(told, placement));
        signOf(told, pose, placement, sight).ifPresentOrElse(figure::show, figure::hide);
    }

    /** How much of a hand's pressure mark is seen, 0 to 1. */
    static double pressureSeen(Told told, HandPlacement placement) {
        return SEEN * placement.opacity() * told.pressing();
    }

    /** The sign beside a hand; there is none for a hand that only rests. */
    static Optional<Seen> signOf(Told told, HandPose pose, HandPlacement placement, Sight sight) {
        double opacity = SEEN * placement.opacity() * told.strength();
        return switch (told.run().stroke().motion()) {
            case CIRCLES -> Optional.of(new Seen(Sign.TURN, pose.contact(), sight.x(told.middle()), sight.y(told.middle()),
                    1, 0, !turnsClockwise(told.middle(), sight), opacity));
            case STATIONARY_CIRCLES -> along(Sign.PUSH, pose, placement, sight, opacity);
            case EFFLEURAGE, ZIGZAG -> along(Sign.AHEAD, pose, placement, sight, opacity);
            case PRESS -> Optional.of(upright(Sign.PRESS, pose, placement, opacity));
            case KNEAD -> Optional.of(upright(Sign.SQUEEZE, pose, placement, opacity));
            case TAPOTEMENT, PAT -> told.run().stroke().route() instanceof Route.Path
                    ? along(Sign.AHEAD, pose, placement, sight, opacity) : Optional.empty();
            case HOLD -> Optional.empty();
        };
    }

    private static Seen upright(Sign sign, HandPose pose, HandPlacement placement, double opacity) {
        return new Seen(sign, pose.contact(), placement.x(), placement.y(), 1, 0, false, opacity);
    }

    private static Optional<Seen> along(
            Sign sign, HandPose pose, HandPlacement placement, Sight sight, double opacity) {
        double alongX = sight.rightward(pose.heading());
        double alongY = sight.downward(pose.heading());
        double length = Math.hypot(alongX, alongY);
        // Where the way leads away from whoever looks there is nothing to point along.
        double seen = Curve.within(length, 0.15, 0.4);
        return length <= 1e-6 ? Optional.empty() : Optional.of(new Seen(sign, pose.contact(), placement.x(), placement.y(),
                alongX / length, alongY / length, false, opacity * seen));
    }

    /** Whether circles about a place are seen to go clockwise: they go up and then outward. */
    static boolean turnsClockwise(FacePoint centre, Sight sight) {
        FacePoint up = Skin.upAt(centre);
        FacePoint out = Skin.outwardAt(centre);
        return sight.rightward(up) * sight.downward(out) - sight.downward(up) * sight.rightward(out) > 0;
    }
}
