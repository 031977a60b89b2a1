package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a stroke works below the skin on one half of the face. At pressure 1 only the skin moves, which is
 * how lymph is led to its nodes; from 2 on the muscle is met ({@code practice.md} section 0).
 */
record Beneath(Side side, Set<Muscle> muscles, Set<LymphNodes> nodes) {

    private static final int MUSCLES_FROM_PRESSURE = 2;

    /** A line that only touches a muscle does not work it: this share of it has to lie there. */
    private static final double LEAST_SHARE = 0.12;

    static List<Beneath> of(Stroke stroke, List<Way> ways) {
        return ways.stream().flatMap(way -> sidesOf(way).map(side -> of(stroke, way, side))).toList();
    }

    private static Beneath of(Stroke stroke, Way way, Side side) {
        // A hand that lies on two spots together is between them; what it works is at both.
        List<FacePoint> places = way.spots().isEmpty() ? way.line()
                : stroke.route().places().stream().map(Landmarks::locate).toList();
        boolean meetsMuscle = stroke.pressure().to() >= MUSCLES_FROM_PRESSURE;
        Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            long on = places.stream().filter(place -> Muscle.under(place).filter(muscle::equals).isPresent()).count();
            if (on >= LEAST_SHARE * places.size() && on > 0 && (meetsMuscle || muscle == Muscle.SCM)) {
                muscles.add(muscle);
            }
        }
        Set<LymphNodes> nodes = EnumSet.noneOf(LymphNodes.class);
        if (!meetsMuscle && leadsLymph(stroke.motion())) {
            places.forEach(place -> nodes.addAll(LymphNodes.under(place)));
        }
        return new Beneath(side, muscles, nodes);
    }

    private static boolean leadsLymph(Motion motion) {
        return switch (motion) {
            case STATIONARY_CIRCLES, EFFLEURAGE -> true;
            case CIRCLES, HOLD, PRESS, TAPOTEMENT, PAT, KNEAD, ZIGZAG -> false;
        };
    }

    /** Hand after hand up the middle works both halves. */
    private static Stream<Side> sidesOf(Way way) {
        boolean isMiddle = way.line().stream().allMatch(point -> Math.abs(point.x()) < 1e-6);
        return isMiddle ? Stream.of(Side.values()) : Stream.of(way.side());
    }
}
