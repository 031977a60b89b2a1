package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Skin;
import app.effleurage.face.Trace;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Place;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.Optional;
import java.util.function.Function;

/** How a hand moves within one cycle of each motion. All functions of the cycle's progress alone. */
final class StrokeMotions {

    /** Push 0.9 s, weightless return 0.6 s of a 1.5 s lymph circle (practice.md section 1, App values). */
    private static final double PUSH_UNTIL = 0.6;

    /** How far skin is stretched: as far as it goes without sliding. A design choice. */
    private static final double STRETCH_CM = 0.8;
    private static final double STRETCH_BULGE_CM = 0.3;

    private static final double CIRCLE_CM = 0.9;
    private static final double PALM_CIRCLE_CM = 1.3;
    private static final double KNEAD_CM = 0.5;
    private static final double WEAVE_CM = 0.6;
    private static final double WEAVE_EVERY_CM = 1.6;

    /** How far down the eyes lie, how far about that a way counts as past them, and how far out it then bows. */
    private static final double EYES_D = 7.7;
    private static final double EYES_CM = 1.5;
    private static final double EYE_IN_X = 1.7;
    private static final double EYE_OUT_X = 4.7;
    private static final double BOW_WITHIN_CM = 7;
    private static final double BOW_CM = 2;

    /** Nearer places have nothing between them to go round. */
    private static final double BOW_FROM_CM = 3.5;

    /** Circles near an eye are smaller: no larger than this share of the way to it. */
    private static final double CIRCLE_SHARE_OF_WAY = 0.4;
    private static final double SMALLEST_CIRCLE_CM = 0.6;

    /** The part of a cycle spent going from the spot before to this one. */
    private static final double CIRCLES_GLIDE_ON = 0.5;
    private static final double GO_TO_SPOT = 0.22;

    /** What is felt of the pressure while a hand rests or lets go, but stays. */
    private static final double RESTING_FORCE = 0.25;
    private static final double RELEASED_FORCE = 0.1;

    private StrokeMotions() {
    }

    /**
     * What one cycle looks like to the motion.
     *
     * @param onward where the next stroke begins, if the hand goes straight on to one
     */
    record Cycle(
            Segment.Run run, Side hand, int index, double progress, CycleShape shape, Optional<MotionPose> onward) {

        Stroke stroke() {
            return run.stroke();
        }

        Trace trace() {
            return run.planned().traceOn(hand);
        }

        FacePoint spot() {
            return run.planned().spotOf(index, hand);
        }

        /** The spot of the cycle before; this one's own in the first cycle. */
        FacePoint spotBefore() {
            return run.planned().spotOf(Math.max(0, index - 1), hand);
        }

        boolean isFirst() {
            return index == 0;
        }

        boolean isLast() {
            return index == run.cycles() - 1;
        }

        /** Whether the spots have all been visited and the first is next. */
        boolean beginsAnotherPass() {
            return !isFirst() && index % run.planned().cyclesInPass() == 0 && !spotBefore().equals(spot());
        }

        /** The cycle before or after, at a progress of its own. */
        Cycle neighbour(int away, double otherProgress) {
            return new Cycle(run, hand, index + away, otherProgress, shape, onward);
        }

        Cycle at(double otherProgress) {
            return new Cycle(run, hand, index, otherProgress, shape, onward);
        }
    }

    static MotionPose pose(Cycle cycle) {
        return switch (cycle.stroke().motion()) {
            case EFFLEURAGE -> glide(cycle, 0);
            case ZIGZAG -> glide(cycle, WEAVE_CM);
            case CIRCLES -> circle(cycle);
            case STATIONARY_CIRCLES -> atSpot(cycle, StrokeMotions::stretch);
            case HOLD -> atSpot(cycle, StrokeMotions::hold);
            case PRESS -> atSpot(cycle, StrokeMotions::press);
            case KNEAD -> atSpot(cycle, StrokeMotions::knead);
            case TAPOTEMENT, PAT -> switch (cycle.stroke().route()) {
                case Route.Path _ -> beat(cycle, thereAndBack(cycle));
                case Route.Spots _ -> atSpot(cycle, atRest -> beat(atRest, hold(atRest)));
            };
        };
    }

    private static MotionPose glide(Cycle cycle, double weaveCm) {
        CycleShape shape = cycle.shape();
        double p = cycle.progress();
        if (p >= shape.workFrom() && (p < shape.workTo() || !shape.endsWithReturn())) {
            double share = Easing.even(Easing.within(p, shape.workFrom(), shape.workTo()));
            return onTrace(cycle, share, weaveCm, 1, 1);
        }
        boolean before = p < shape.workFrom();
        if (before && cycle.isFirst()) {
            return onTrace(cycle, 0, weaveCm, 1, RESTING_FORCE);
        }
        double back = shape.returnShare(p);
        if (!before && cycle.isLast()) {
            MotionPose end = onTrace(cycle, 1, weaveCm, 1, RESTING_FORCE);
            // The last return has nothing to return to: it leads on to the next stroke, or stays.
            return cycle.onward().map(onward -> travel(end, onward, back)).orElse(end);
        }
        double lift = Math.min(1, 4 * Math.min(back, 1 - back));
        double touch = 1 - Easing.gentle(lift);
        return onTrace(cycle, 1 - Easing.gentle(back), 0, touch, RESTING_FORCE * touch);
    }

    private static MotionPose onTrace(Cycle cycle, double share, double weaveCm, double touch, double force) {
        Trace trace = cycle.trace();
        FacePoint heading = headingAt(trace, share);
        FacePoint at = trace.at(share);
        if (weaveCm > 0) {
            double weaves = Math.max(1, Math.round(trace.length() / WEAVE_EVERY_CM));
            // The weave dies out at both ends, so that the glide starts and ends on its landmarks.
            double reach = weaveCm * Math.sin(2 * Math.PI * weaves * share) * Math.min(1, 8 * share * (1 - share));
            at = at.plus(acrossAt(at, heading, cycle.hand()).times(reach));
        }
        return new MotionPose(at, heading, touch, force);
    }

    private static FacePoint headingAt(Trace trace, double share) {
        double look = 0.02;
        FacePoint along = trace.at(share + look).minus(trace.at(share - look));
        return along.length() < 1e-9 ? Skin.upAt(trace.at(share)) : Skin.unit(along);
    }

    /**
     * Up on the nose side, outward over the top (practice.md section 1, "Circle direction"). Starts and
     * ends at the bottom, so that cycles join, and glides on to the next spot as it turns.
     */
    private static MotionPose circle(Cycle cycle) {
        double p = cycle.progress();
        if (!cycle.beginsAnotherPass()) {
            double onward = Easing.gentle(Easing.within(p, 0, CIRCLES_GLIDE_ON));
            return circleAround(cycle.spotBefore().towards(cycle.spot(), onward), cycle, p);
        }
        // From the last spot back to the first the hand lifts: gliding there would drag the skin, even over an eye.
        MotionPose begin = circleAround(cycle.spot(), cycle, 0);
        return p < CIRCLES_GLIDE_ON
                ? travel(circleAround(cycle.spotBefore(), cycle, 1), begin, p / CIRCLES_GLIDE_ON)
                : circleAround(cycle.spot(), cycle, Easing.within(p, CIRCLES_GLIDE_ON, 1));
    }

    private static MotionPose circleAround(FacePoint centre, Cycle cycle, double progress) {
        double usual = cycle.stroke().contact() == Contact.PALMS ? PALM_CIRCLE_CM : CIRCLE_CM;
        double radius = Math.min(usual, Math.max(SMALLEST_CIRCLE_CM, CIRCLE_SHARE_OF_WAY * wayToEye(centre)));
        double angle = -Math.PI / 2 - 2 * Math.PI * progress;
        FacePoint up = Skin.upAt(centre);
        FacePoint at = centre
                .plus(Skin.outwardAt(centre).times(radius * Math.cos(angle)))
                .plus(up.times(radius * Math.sin(angle)));
        return new MotionPose(at, up, 1, 1);
    }

    private static double wayToEye(FacePoint point) {
        double x = Math.abs(point.x());
        double across = Math.max(0, Math.max(EYE_IN_X - x, x - EYE_OUT_X));
        return Math.hypot(across, point.d() - EYES_D);
    }

    /** A motion that stays at its spot: the hand first lifts over from the spot before, if that is another. */
    private static MotionPose atSpot(Cycle cycle, Function<Cycle, MotionPose> motion) {
        if (cycle.spotBefore().equals(cycle.spot())) {
            return motion.apply(cycle);
        }
        if (cycle.progress() >= GO_TO_SPOT) {
            return motion.apply(cycle.at(Easing.within(cycle.progress(), GO_TO_SPOT, 1)));
        }
        return travel(
                motion.apply(cycle.neighbour(-1, 1)), motion.apply(cycle.at(0)), cycle.progress() / GO_TO_SPOT);
    }

    /** On the way through the air from where one motion ended to where the next begins. */
    static MotionPose travel(MotionPose from, MotionPose to, double share) {
        double way = Easing.gentle(share);
        // Up before it gathers speed, down after it has lost it.
        double lift = Math.min(1, 2.5 * Math.sin(Math.PI * Math.clamp(share, 0, 1)));
        // A hop to a neighbouring spot hardly leaves the skin; a long way is gone well clear of it.
        double height = Math.min(1, from.at().distanceTo(to.at()) / 3);
        double touch = (from.touch() + (to.touch() - from.touch()) * way) * (1 - lift * height);
        return new MotionPose(
                pastTheEyes(from.at(), to.at(), way), Skin.unit(from.heading().towards(to.heading(), way)), touch,
                to.force() * touch * share);
    }

    /** Straight, but for an outward bow about the eyes: a hand does not pass before them. */
    private static FacePoint pastTheEyes(FacePoint from, FacePoint to, double way) {
        FacePoint straight = from.towards(to, way);
        double above = Math.clamp((EYES_D - Math.min(from.d(), to.d())) / EYES_CM, 0, 1);
        double below = Math.clamp((Math.max(from.d(), to.d()) - EYES_D) / EYES_CM, 0, 1);
        double within = Math.clamp((BOW_WITHIN_CM - Math.min(Math.abs(from.x()), Math.abs(to.x()))) / EYES_CM, 0, 1);
        double bow = BOW_CM * above * below * within * Math.sin(Math.PI * Math.clamp(way, 0, 1))
                * Math.clamp((from.distanceTo(to) - BOW_FROM_CM) / EYES_CM, 0, 1);
        return straight.plus(Skin.outwardAt(straight).times(bow));
    }

    private static MotionPose stretch(Cycle cycle) {
        FacePoint spot = cycle.spot();
        FacePoint away = Skin.directionAlong(spot, stretchTarget(cycle));
        double p = cycle.progress();
        boolean pushing = p < PUSH_UNTIL;
        double reach = pushing
                ? Easing.gentle(p / PUSH_UNTIL)
                : 1 - Easing.gentle(Easing.within(p, PUSH_UNTIL, 1));
        // Out on one side and back on the other, turned as circles are: a small circle without gliding.
        double bulge = STRETCH_BULGE_CM * Math.sin(Math.PI * reach) * (pushing ? 1 : -1);
        FacePoint at = spot.plus(away.times(STRETCH_CM * reach)).plus(acrossAt(spot, away, cycle.hand()).times(bulge));
        double force = pushing ? RESTING_FORCE + (1 - RESTING_FORCE) * reach : RELEASED_FORCE;
        return new MotionPose(at, away, 1, force);
    }

    private static FacePoint stretchTarget(Cycle cycle) {
        Place toward = switch (cycle.stroke().route()) {
            case Route.Spots spots -> spots.toward().orElse(Place.at("terminus"));
            case Route.Path _ -> Place.at("terminus");
        };
        return Landmarks.locate(toward).on(cycle.hand());
    }

    private static MotionPose hold(Cycle cycle) {
        CycleShape shape = cycle.shape();
        double force = shape.isBreathLed()
                ? 0.5 + 0.5 * shape.strength(cycle.progress())
                : 1;
        return new MotionPose(cycle.spot(), Skin.upAt(cycle.spot()), 1, force);
    }

    private static MotionPose press(Cycle cycle) {
        double force = RELEASED_FORCE + (1 - RELEASED_FORCE) * cycle.shape().strength(cycle.progress());
        return new MotionPose(cycle.spot(), Skin.upAt(cycle.spot()), 1, force);
    }

    private static MotionPose knead(Cycle cycle) {
        double squeeze = (1 - Math.cos(2 * Math.PI * cycle.progress())) / 2;
        FacePoint up = Skin.upAt(cycle.spot());
        return new MotionPose(
                cycle.spot().plus(up.times(KNEAD_CM * squeeze)), up, 1,
                RELEASED_FORCE + (1 - RELEASED_FORCE) * squeeze);
    }

    /** Tapping and patting wander along the path, and back along it in the next cycle. */
    private static MotionPose thereAndBack(Cycle cycle) {
        double share = Easing.even(cycle.progress());
        return onTrace(cycle, cycle.index() % 2 == 0 ? share : 1 - share, 0, 1, 1);
    }

    /** Whole beats in a cycle; the hand is down at the start of each. */
    private static MotionPose beat(Cycle cycle, MotionPose moving) {
        double down = (1 + Math.cos(2 * Math.PI * cycle.shape().beats() * cycle.progress())) / 2;
        return new MotionPose(moving.at(), moving.heading(), moving.touch() * down, down * down * down);
    }

    /** Along the skin, at right angles to a direction on it; on one side of the face the other way than on the other. */
    private static FacePoint acrossAt(FacePoint point, FacePoint direction, Side hand) {
        FacePoint normal = Skin.normalAt(point);
        return Skin.unit(new FacePoint(
                normal.d() * direction.z() - normal.z() * direction.d(),
                normal.z() * direction.x() - normal.x() * direction.z(),
                normal.x() * direction.d() - normal.d() * direction.x())).times(hand == Side.LEFT ? 1 : -1);
    }
}
