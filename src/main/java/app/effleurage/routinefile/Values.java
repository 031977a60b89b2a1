package app.effleurage.routinefile;

import app.effleurage.routine.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Single values of a file: each is what it has to be, or reported and empty. Nothing is coerced: "4" is
 * no number, 1 is not true, null is nothing at all.
 */
final class Values {

    /** Whatever these are, an int holds them. */
    private static final int INT_DIGITS = 9;

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Words of at most {@code most} characters that say something and show as they are written. */
    Optional<String> text(Node node, int most) {
        if (!(node instanceof Node.Text(Spot spot, String value))) {
            wrongType(node, "text");
            return Optional.empty();
        }
        if (value.isBlank()) {
            problems.add(spot, ProblemCode.BLANK_TEXT, spot.pointer().field());
        } else if (value.codePointCount(0, value.length()) > most) {
            problems.add(spot, ProblemCode.TEXT_TOO_LONG, spot.pointer().field(),
                    String.valueOf(value.codePointCount(0, value.length())), String.valueOf(most));
        } else {
            int culprit = firstThatCannotShow(value);
            if (culprit < 0) {
                return Optional.of(value);
            }
            problems.add(spot, ProblemCode.BAD_CHARACTER, spot.pointer().field(), "U+%04X".formatted(culprit));
        }
        return Optional.empty();
    }

    /** A number without a fraction; 4.0 is one, as JSON Schema has it too. */
    Optional<Integer> whole(Node node, int least, int most) {
        if (!(node instanceof Node.Num(Spot spot, String literal))) {
            wrongType(node, "whole");
            return Optional.empty();
        }
        if (isShortWhole(literal)) {
            int value = Integer.parseInt(literal);
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        }
        Optional<BigDecimal> value = inRange(spot, literal, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (value.isPresent() && value.get().scale() > 0 && value.get().stripTrailingZeros().scale() > 0) {
            problems.addVariant(spot, ProblemCode.WRONG_TYPE, "fraction",
                    spot.pointer().field(), problems.word("type.whole"), problems.word("is.fraction"), literal);
            return Optional.empty();
        }
        return value.map(BigDecimal::intValueExact);
    }

    Optional<BigDecimal> number(Node node, BigDecimal least, BigDecimal most) {
        if (!(node instanceof Node.Num(Spot spot, String literal))) {
            wrongType(node, "number");
            return Optional.empty();
        }
        return inRange(spot, literal, least, most);
    }

    Optional<Boolean> flag(Node node) {
        if (!(node instanceof Node.Bool(Spot _, boolean value))) {
            wrongType(node, "flag");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The constant that goes by the name given. */
    <E extends Enum<E> & Named> Optional<E> choice(Node node, Class<E> type) {
        if (!(node instanceof Node.Text(Spot spot, String value))) {
            wrongType(node, "text");
            return Optional.empty();
        }
        Optional<E> constant = Named.find(type, value);
        if (constant.isEmpty()) {
            unknownValue(spot, value, Arrays.stream(type.getEnumConstants()).map(Named::id).toList());
        }
        return constant;
    }

    void unknownValue(Spot spot, String value, List<String> known) {
        Optional<String> near = Suggestion.nearest(value, known);
        problems.addVariant(spot, ProblemCode.UNKNOWN_VALUE, near.isPresent() ? "near" : "",
                spot.pointer().field(), Problems.quoted(value), String.join(", ", known), near.orElse(""));
    }

    /** The items of a list of the length asked for. */
    Optional<List<Node>> list(Node node, int least, int most) {
        if (!(node instanceof Node.Arr(Spot spot, List<Node> items))) {
            wrongType(node, "list");
            return Optional.empty();
        }
        if (items.size() < least || items.size() > most) {
            problems.addVariant(spot, ProblemCode.WRONG_COUNT, least == most ? "exactly" : "", spot.pointer().field(),
                    String.valueOf(items.size()), String.valueOf(least), String.valueOf(most));
            return Optional.empty();
        }
        return Optional.of(items);
    }

    /** What {@code read} makes of each node, in their order; those at fault are left out. */
    static <T> List<T> each(List<Node> nodes, Function<Node, Optional<T>> read) {
        List<T> sound = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Optional<T> item = read.apply(nodes.get(i));
            if (item.isPresent()) {
                sound.add(item.get());
            }
        }
        return sound;
    }

    /** The fields of an object, its unknown and missing ones reported. */
    Optional<Fields> object(Node node, Shape shape) {
        if (!(node instanceof Node.Obj object)) {
            wrongType(node, "object");
            return Optional.empty();
        }
        return Optional.of(new Fields(object, shape, this));
    }

    /** Reports a value of another kind than {@code wanted}, a key under {@code type}. */
    void wrongType(Node node, String wanted) {
        Pointer pointer = node.spot().pointer();
        String variant = switch (node) {
            case Node _ when pointer.equals(Pointer.ROOT) -> "root";
            case Node.Null _ -> "null";
            case Node.Text(Spot _, String text) when isQuotedNumber(text, wanted) -> "quoted";
            case Node.Text _, Node.Obj _, Node.Num _ when wanted.equals("list") -> "single";
            case Node.Obj _, Node.Arr _, Node.Text _, Node.Num _, Node.Bool _, Node.Broken _ ->
                    pointer.isItem() ? "item" : "";
        };
        String actual = switch (node) {
            case Node.Obj _ -> "is.object";
            case Node.Arr _ -> "is.list";
            case Node.Text _ -> "is.text";
            case Node.Num _ -> "is.number";
            case Node.Bool _ -> "is.flag";
            case Node.Null _ -> "is.null";
            case Node.Broken _ -> "";
        };
        if (actual.isEmpty()) {
            return;
        }
        String literal = node instanceof Node.Text(Spot _, String text) ? Problems.quoted(text) : "";
        problems.addVariant(node.spot(), ProblemCode.WRONG_TYPE, variant,
                pointer.field(), problems.word("type." + wanted), problems.word(actual), literal);
    }

    private static boolean isQuotedNumber(String text, String wanted) {
        return switch (wanted) {
            case "whole", "number", "pressure" -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
            case "flag" -> text.equals("true") || text.equals("false");
            default -> false;
        };
    }

    /** Whether a number is digits alone, and few enough for an int, as nearly all are. */
    private static boolean isShortWhole(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                return false;
            }
        }
        return literal.length() <= INT_DIGITS;
    }

    private Optional<BigDecimal> inRange(Spot spot, String literal, BigDecimal least, BigDecimal most) {
        Optional<BigDecimal> value = parse(literal);
        if (value.isEmpty() || value.get().compareTo(least) < 0 || value.get().compareTo(most) > 0) {
            problems.add(spot, ProblemCode.OUT_OF_RANGE,
                    spot.pointer().field(), literal, least.toPlainString(), most.toPlainString());
            return Optional.empty();
        }
        return value;
    }

    /** The number, or nothing when its exponent is beyond what a number can be. */
    static Optional<BigDecimal> parse(String literal) {
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The first control character or half of a pair, or -1. */
    private static int firstThatCannotShow(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c <= '~') {
                // Most are, and need no closer look.
                continue;
            }
            boolean isPair = Character.isSupplementaryCodePoint(value.codePointAt(i));
            if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPair) {
                return c;
            }
            i += isPair ? 1 : 0;
        }
        return -1;
    }
}
