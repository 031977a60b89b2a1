package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.SignFigure.Sign;

/** Sets the sign of the motion in play beside each hand that works. */
final class SignLayer {

    private static final double SEEN = 0.92;
    private static final long HALF_CYCLE_GUARD = 1;

    private final SignFigure.Signs signs;
    private final PressureMark.Marks marks;
    private final SignFigure[] figures = new SignFigure[Side.values().length];

    SignLayer(StageColors colors) {
        signs = new SignFigure.Signs(colors);
        marks = new PressureMark.Marks(colors);
        for (int i = 0; i < figures.length; i++) {
            figures[i] = new SignFigure(signs, marks);
        }
    }

    SignFigure figure(Side side) {
        return figures[side.ordinal()];
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
    void show(Score score, Moment moment, Side side, HandPose pose, HandPlacement placement, Sight sight) {
        SignFigure figure = figures[side.ordinal()];
        if (!(moment.action() instanceof Action.Stroking stroking) || !stroking.run().uses(side)) {
            figure.hide();
            figure.pressure().hide();
            return;
        }
        figure.pressure().show(levelOf(stroking), placement, SEEN * placement.opacity());
        double opacity = SEEN * placement.opacity() * pose.touch();
        Motion motion = stroking.run().stroke().motion();
        switch (motion) {
            case CIRCLES -> {
                FacePoint centre = centreOf(score, moment, stroking, side, pose);
                figure.show(Sign.TURN, pose.contact(), sight.x(centre), sight.y(centre), 1, 0,
                        !turnsClockwise(centre, sight), opacity);
            }
            // The arrow is there for the push and gone for the weightless return.
            case STATIONARY_CIRCLES -> along(figure, Sign.PUSH, pose, placement, sight, opacity
                    * Curve.gentle(stroking.cycleProgress() / 0.15)
                    * Curve.gentle((0.95 - stroking.cycleProgress()) / 0.25));
            case EFFLEURAGE, ZIGZAG -> along(figure, Sign.AHEAD, pose, placement, sight, opacity);
            case PRESS -> figure.show(Sign.PRESS, pose.contact(), placement.x(), placement.y(), 1, 0, false,
                    opacity * Curve.between(0.35, 1, Math.min(1, pose.pressure() / 1.5)));
            case KNEAD -> figure.show(
                    Sign.SQUEEZE, pose.contact(), placement.x(), placement.y(), 1, 0, false, opacity);
            case TAPOTEMENT, PAT -> {
                boolean moves = stroking.run().stroke().route() instanceof Route.Path;
                along(figure, Sign.AHEAD, pose, placement, sight, moves ? placement.opacity() * SEEN : 0);
            }
            case HOLD -> figure.hide();
        }
    }

    /** The level a cycle is meant to have, which does not come and go within it as the press itself does. */
    static int levelOf(Action.Stroking stroking) {
        Pressure pressure = stroking.run().stroke().pressure();
        int last = Math.max(1, stroking.run().cycles() - 1);
        return (int) Math.round(Curve.between(pressure.from(), pressure.to(), stroking.cycle() / (double) last));
    }

    private static void along(
            SignFigure figure, Sign sign, HandPose pose, HandPlacement placement, Sight sight, double opacity) {
        double alongX = sight.rightward(pose.heading());
        double alongY = sight.downward(pose.heading());
        double length = Math.hypot(alongX, alongY);
        // Where the way leads away from whoever looks there is nothing to point along.
        double seen = Curve.within(length, 0.15, 0.4);
        if (length > 1e-6) {
            figure.show(sign, pose.contact(), placement.x(), placement.y(), alongX / length, alongY / length, false,
                    opacity * seen);
        } else {
            figure.hide();
        }
    }

    /** Whether circles about a place are seen to go clockwise: they go up and then outward. */
    static boolean turnsClockwise(FacePoint centre, Sight sight) {
        return sight.rightward(Skin.outwardAt(centre)) > 0;
    }

    /** The middle of the circle: half way between where the hand is and where it is half a turn on. */
    static FacePoint centreOf(
            Score score, Moment moment, Action.Stroking stroking, Side side, HandPose pose) {
        long half = stroking.run().lengthNanos() / stroking.run().cycles() / 2;
        long on = moment.atNanos() + half;
        boolean within = on < stroking.run().toNanos() - HALF_CYCLE_GUARD;
        FacePoint opposite = score.at(within ? on : moment.atNanos() - half).hands().on(side).at();
        return pose.at().towards(opposite, 0.5);
    }
}
