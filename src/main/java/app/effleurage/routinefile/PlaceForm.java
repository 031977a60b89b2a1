package app.effleurage.routinefile;

import app.effleurage.face.Landmark;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place on the face: a landmark's name, or an object that also says how far from it. */
final class PlaceForm {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(Place.FARTHEST_CM);

    /** Most places are landmarks as they are; thousands of routines share these. */
    private static final Map<String, Place> PLAIN = usable().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, Place::at));

    /** A place and where the file names it. */
    record Sited(Place place, Spot spot) {
    }

    private final Values values;

    PlaceForm(Values values) {
        this.values = values;
    }

    Optional<Sited> read(Node node) {
        return switch (node) {
            case Node.Text text -> landmark(text).map(name -> new Sited(Objects.requireNonNull(PLAIN.get(name)), text.spot()));
            case Node.Obj _ -> values.object(node, Shape.PLACE).flatMap(this::withOffset);
            case Node.Arr _, Node.Num _, Node.Bool _, Node.Null _, Node.Broken _ -> {
                values.wrongType(node, "place");
                yield Optional.empty();
            }
        };
    }

    private Optional<Sited> withOffset(Fields fields) {
        Optional<String> name = fields.node("landmark").flatMap(this::landmarkNamed);
        Optional<Double> outward = fields.optional("outward", 0.0, this::offset);
        Optional<Double> down = fields.optional("down", 0.0, this::offset);
        if (name.isEmpty() || outward.isEmpty() || down.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sited(new Place(name.get(), outward.get(), down.get()), fields.object().spot()));
    }

    private Optional<Double> offset(Node node) {
        return values.number(node, FARTHEST.negate(), FARTHEST)
                // A minus zero would not equal the zero it means.
                .map(number -> number.doubleValue() + 0.0);
    }

    private Optional<String> landmarkNamed(Node node) {
        if (node instanceof Node.Text text) {
            return landmark(text);
        }
        values.wrongType(node, "text");
        return Optional.empty();
    }

    private Optional<String> landmark(Node.Text text) {
        String name = text.value();
        Optional<Landmark> known = Landmarks.find(name);
        if (known.isPresent() && !known.get().noGo()) {
            return Optional.of(known.get().name());
        }
        if (known.isPresent()) {
            values.problems().addVariant(text.spot(), ProblemCode.NO_GO, "marker", name);
        } else {
            Optional<String> near = Suggestion.nearest(name, usable());
            values.problems().addVariant(text.spot(), ProblemCode.UNKNOWN_LANDMARK, near.isPresent() ? "near" : "",
                    Problems.quoted(name), near.orElse(""));
        }
        return Optional.empty();
    }

    /** The landmarks a routine may name, in the table's order. */
    static List<String> usable() {
        return Landmarks.all().stream().filter(landmark -> !landmark.noGo()).map(Landmark::name).toList();
    }
}
