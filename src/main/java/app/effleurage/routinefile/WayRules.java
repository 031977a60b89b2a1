package app.effleurage.routinefile;

import app.effleurage.face.HandPaths;
import app.effleurage.face.NoGo;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Stroke;
import java.util.List;
import java.util.Optional;

/** The way a stroke takes over the skin: it enters no no-go shape, and does not hurry. */
final class WayRules {

    /** The rest of a glide's cycle is the lifted return. */
    private static final double GLIDING_SHARE = 0.8;

    private final Problems problems;
    private final Ways ways;

    WayRules(Problems problems, Ways ways) {
        this.problems = problems;
        this.ways = ways;
    }

    /** @param places the stroke's places, in its route's order */
    void check(Stroke stroke, Fields fields, List<PlaceForm.Sited> places) {
        boolean isClear = true;
        for (PlaceForm.Sited sited : places) {
            Optional<NoGo> entered = NoGo.around(HandPaths.spot(sited.place(), stroke.hands()));
            if (entered.isPresent()) {
                report(sited.spot(), "", entered.get(), sited.place().landmark());
                isClear = false;
            }
        }
        if (!isClear || !glidesOn(stroke)) {
            return;
        }
        Ways.Way way = ways.way(stroke.route(), stroke.hands());
        Spot spot = fields.spotOf(fields.has("path") ? "path" : "at");
        way.entered().ifPresent(entered -> report(spot, "way", entered, ""));
        checkSpeed(stroke, way, fields);
    }

    private void report(Spot spot, String variant, NoGo entered, String landmark) {
        problems.addVariant(spot, ProblemCode.NO_GO, variant, landmark, problems.word("no-go-shape." + entered.id()));
    }

    private void checkSpeed(Stroke stroke, Ways.Way way, Fields fields) {
        boolean glides = stroke.route() instanceof Route.Path && !stroke.motion().beats();
        if (glides && stroke.pace() instanceof Pace.Timed timed) {
            double seconds = timed.cycle().toMillis() / 1000.0 * GLIDING_SHARE;
            double speed = way.lengthCm() / seconds;
            if (speed > Stroke.FASTEST_CM_PER_SECOND) {
                double slowEnough = way.lengthCm() / Stroke.FASTEST_CM_PER_SECOND / GLIDING_SHARE;
                problems.add(fields.spotOf("cycleSeconds"), ProblemCode.STROKE_TOO_FAST,
                        String.valueOf(Math.round(speed)), String.valueOf(Math.round(Stroke.FASTEST_CM_PER_SECOND)),
                        String.valueOf(Math.ceil(slowEnough * 2) / 2));
            }
        }
    }

    /** Whether the hands stay on the skin between the places; elsewhere they lift. */
    private static boolean glidesOn(Stroke stroke) {
        boolean glidesBetweenSpots = stroke.motion() == Motion.CIRCLES && stroke.hands() != Hands.ALTERNATING;
        return stroke.route() instanceof Route.Path || glidesBetweenSpots && stroke.route() instanceof Route.Spots spots
                && spots.stops() > 1;
    }
}
