package app.effleurage.routinefile;

import app.effleurage.routine.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a file, by field. Making one reports the fields that are unknown and those that are missing. */
final class Fields {

    private final Node.Obj object;
    private final Shape shape;
    private final Values values;

    /** By place in the shape: each is asked for several times, and a library of thousands must list at once. */
    private final Node.@Nullable Member[] members;

    Fields(Node.Obj object, Shape shape, Values values) {
        this.object = object;
        this.shape = shape;
        this.values = values;
        this.members = new Node.Member[shape.fields().size()];
        List<Node.Member> given = object.members();
        for (int i = 0; i < given.size(); i++) {
            Node.Member member = given.get(i);
            int place = shape.placeOf(member.name());
            if (place < 0) {
                reportUnknown(member.name(), member.nameSpot());
            } else {
                members[place] = member;
            }
        }
        // Those required come first in the shape.
        for (int place = 0; place < shape.required().size(); place++) {
            if (members[place] == null) {
                values.problems().add(object.spot(), ProblemCode.MISSING_FIELD,
                        values.problems().word("shape." + shape.id()), shape.required().get(place),
                        String.join(", ", shape.required()));
            }
        }
    }

    Node.Obj object() {
        return object;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    Optional<Node> node(String name) {
        Node.Member member = find(name);
        return member == null ? Optional.empty() : Optional.of(member.value());
    }

    /** Where a field's value stands, or the object if it has no such field. */
    Spot spotOf(String name) {
        Node.Member member = find(name);
        return member == null ? object.spot() : member.value().spot();
    }

    /** Where a field's name stands; the field must be there. */
    Spot nameSpotOf(String name) {
        return Objects.requireNonNull(find(name)).nameSpot();
    }

    /** The value of a field that may be left out: {@code absent} if it is, empty if it is at fault. */
    <T> Optional<T> optional(String name, T absent, Function<Node, Optional<T>> read) {
        Node.Member member = find(name);
        return member == null ? Optional.of(absent) : read.apply(member.value());
    }

    <E extends Enum<E> & Named> Optional<E> choice(String name, Class<E> type) {
        Node.Member member = find(name);
        return member == null ? Optional.empty() : values.choice(member.value(), type);
    }

    <E extends Enum<E> & Named> Optional<E> choice(String name, E absent) {
        Node.Member member = find(name);
        return member == null ? Optional.of(absent) : values.choice(member.value(), absent.getDeclaringClass());
    }

    Optional<Integer> whole(String name, int least, int most) {
        Node.Member member = find(name);
        return member == null ? Optional.empty() : values.whole(member.value(), least, most);
    }

    Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most) {
        Node.Member member = find(name);
        return member == null ? Optional.empty() : values.number(member.value(), least, most);
    }

    Optional<String> text(String name, int most) {
        Node.Member member = find(name);
        return member == null ? Optional.empty() : values.text(member.value(), most);
    }

    boolean flag(String name) {
        Node.Member member = find(name);
        return member != null && values.flag(member.value()).orElse(false);
    }

    List<Node> list(String name, int least, int most) {
        Node.Member member = find(name);
        return member == null ? List.of() : values.list(member.value(), least, most).orElse(List.of());
    }

    /** Reports a field that has no business here, with the words of {@code reason}. */
    void refuse(String name, String reason) {
        if (has(name)) {
            values.problems().addVariant(nameSpotOf(name), ProblemCode.MISPLACED_FIELD, reason, name);
        }
    }

    private Node.@Nullable Member find(String name) {
        return members[shape.placeOf(name)];
    }

    private void reportUnknown(String name, Spot spot) {
        Problems problems = values.problems();
        if (problems.isFull()) {
            // Counts as a fault; looking for what was meant would cost, and nobody would read it.
            problems.add(spot, ProblemCode.UNKNOWN_FIELD);
            return;
        }
        String here = problems.word("shape." + shape.id());
        String known = String.join(", ", shape.fields());
        Optional<Shape> elsewhere =
                Arrays.stream(Shape.values()).filter(other -> other.has(name)).findFirst();
        Optional<String> near = Suggestion.nearest(name, shape.fields());
        if (near.isPresent()) {
            problems.addVariant(spot, ProblemCode.UNKNOWN_FIELD, "near",
                    here, Problems.quoted(name), known, near.get());
        } else if (elsewhere.isPresent()) {
            problems.addVariant(spot, ProblemCode.UNKNOWN_FIELD, "elsewhere",
                    here, name, known, problems.word("shape." + elsewhere.get().id()));
        } else {
            problems.add(spot, ProblemCode.UNKNOWN_FIELD, here, Problems.quoted(name), known);
        }
    }
}
