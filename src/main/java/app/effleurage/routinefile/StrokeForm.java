package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Route;
import app.effleurage.routine.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stroke of a step. */
final class StrokeForm {

    private final Values values;
    private final Problems problems;
    private final PlaceForm places;
    private final PaceForm paces;
    private final StrokeRules rules;
    private final WayRules wayRules;

    StrokeForm(Values values, RoutineBounds bounds, Ways ways) {
        this.values = values;
        this.problems = values.problems();
        this.places = new PlaceForm(values);
        this.paces = new PaceForm(values);
        this.rules = new StrokeRules(problems, bounds);
        this.wayRules = new WayRules(problems, ways);
    }

    /**
     * The stroke, or nothing when some of it is at fault.
     *
     * @param stepBreath how the step breathes, empty when that is at fault itself
     */
    Optional<Stroke> read(Node node, Optional<BreathPattern> stepBreath) {
        int faultsBefore = problems.faults();
        Optional<Fields> open = values.object(node, Shape.STROKE);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = open.get();
        Optional<Motion> motion = fields.choice("motion", Motion.class);
        Optional<Contact> contact = fields.choice("contact", Contact.class);
        Optional<Hands> hands = fields.choice("hands", Hands.BOTH);
        Optional<Pressure> pressure = fields.optional("pressure", Pressure.of(Pressure.LIGHTEST), this::pressure);
        List<PlaceForm.Sited> named = readPlaces(fields, motion);
        boolean together = fields.flag("together");
        Optional<Place> toward = fields.node("toward").flatMap(places::read).map(PlaceForm.Sited::place);
        Optional<Pace> pace = paces.read(fields, motion, stepBreath);
        refuseWhatDoesNotApply(fields, motion);

        rules.check(new StrokeRules.Draft(fields, motion, contact, hands, pressure, named));
        if (problems.faults() > faultsBefore) {
            return Optional.empty();
        }
        List<Place> route = new ArrayList<>(named.size());
        named.forEach(sited -> route.add(sited.place()));
        Stroke stroke = new Stroke(
                motion.orElseThrow(), contact.orElseThrow(), hands.orElseThrow(), pressure.orElseThrow(),
                fields.has("path") ? new Route.Path(route) : new Route.Spots(route, together, toward),
                pace.orElseThrow());
        wayRules.check(stroke, fields, named);
        return problems.faults() > faultsBefore ? Optional.empty() : Optional.of(stroke);
    }

    private List<PlaceForm.Sited> readPlaces(Fields fields, Optional<Motion> motion) {
        boolean hasPath = fields.has("path");
        boolean hasSpots = fields.has("at");
        if (hasPath && hasSpots) {
            problems.add(later(fields.nameSpotOf("path"), fields.nameSpotOf("at")), ProblemCode.TWO_ROUTES);
        } else if (!hasPath && !hasSpots) {
            problems.add(fields.object().spot(), ProblemCode.NO_ROUTE);
        } else if (motion.isPresent() && hasPath && !motion.get().followsPath()) {
            problems.add(fields.nameSpotOf("path"), ProblemCode.MOTION_NEEDS_SPOTS, motion.get().id());
        } else if (motion.isPresent() && hasSpots && !motion.get().standsAtSpots()) {
            problems.add(fields.nameSpotOf("at"), ProblemCode.MOTION_NEEDS_PATH, motion.get().id());
        }
        List<PlaceForm.Sited> path = places(fields.list("path", 2, Route.MOST_PLACES));
        List<PlaceForm.Sited> spots = places(fields.list("at", 1, Route.MOST_PLACES));
        return hasPath ? path : spots;
    }

    private List<PlaceForm.Sited> places(List<Node> nodes) {
        return Values.each(nodes, places::read);
    }

    private Optional<Pressure> pressure(Node node) {
        return switch (node) {
            case Node.Num _ -> level(node).map(Pressure::of);
            case Node.Arr _ -> values.list(node, 2, 2).flatMap(levels -> {
                Optional<Integer> from = level(levels.getFirst());
                Optional<Integer> to = level(levels.getLast());
                if (from.isEmpty() || to.isEmpty()) {
                    return Optional.empty();
                }
                if (to.get() < from.get()) {
                    problems.add(node.spot(), ProblemCode.PRESSURE_FALLS, from.get().toString(), to.get().toString());
                    return Optional.empty();
                }
                return Optional.of(new Pressure(from.get(), to.get()));
            });
            case Node.Obj _, Node.Text _, Node.Bool _, Node.Null _, Node.Broken _ -> {
                values.wrongType(node, "pressure");
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> level(Node node) {
        return values.whole(node, Pressure.LIGHTEST, Pressure.FIRMEST);
    }

    private static void refuseWhatDoesNotApply(Fields fields, Optional<Motion> motion) {
        if (fields.has("path") && !fields.has("at")) {
            fields.refuse("together", "together");
            fields.refuse("each", "each");
        }
        if (motion.isPresent() && motion.get() != Motion.STATIONARY_CIRCLES) {
            fields.refuse("toward", "toward");
        }
    }

    private static Spot later(Spot a, Spot b) {
        boolean isAFirst = a.line() < b.line() || a.line() == b.line() && a.column() < b.column();
        return isAFirst ? b : a;
    }
}
