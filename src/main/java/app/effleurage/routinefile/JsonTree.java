package app.effleurage.routinefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.json.JsonFactory;

/**
 * Text to a tree that knows the place of every value. Jackson splits the text into tokens; the tree, its
 * limits and its words are ours, since Jackson stops at the first duplicate and keeps no places.
 */
final class JsonTree {

    // Our own limits report where; Jackson's only need to be out of the way.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Every field of every file is looked for by a name of ours: the same string is told at a glance.
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 2)
                    .maxNumberLength(2 * Limits.FILE_BYTES)
                    .maxNameLength(2 * Limits.FILE_BYTES)
                    .maxStringLength(2 * Limits.FILE_BYTES)
                    .build())
            .build();

    /** More than any object of ours has. */
    private static final int FEW_FIELDS = 32;

    private final String text;
    private final Problems problems;
    /** Of this kind, since it tells where a value begins without making an object for each answer. */
    private final ParserBase parser;

    private JsonTree(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.parser = (ParserBase) FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The document's value, or nothing when it is no JSON, which is then reported. */
    static Optional<Node> parse(String text, Problems problems) {
        JsonTree tree = new JsonTree(text, problems);
        try (ParserBase parser = tree.parser) {
            Node root = tree.value(parser.nextToken(), Pointer.ROOT, null, 1);
            // Reads on, so that anything after the end is found out.
            parser.nextToken();
            if (parser.currentToken() != null) {
                tree.reportSyntax(Math.toIntExact(parser.currentTokenLocation().getCharOffset()));
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (TooDeep deep) {
            problems.add(deep.spot, ProblemCode.TOO_DEEP, String.valueOf(Limits.DEPTH));
            return Optional.empty();
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            tree.reportSyntax(where == null ? text.length() : (int) where.getCharOffset());
            return Optional.empty();
        }
    }

    private Node value(JsonToken token, Pointer around, @Nullable Object name, int depth) {
        Spot spot = spot(around, name);
        if (token.isStructStart() && depth > Limits.DEPTH) {
            throw new TooDeep(spot);
        }
        return switch (token) {
            case START_OBJECT -> object(spot, depth);
            case START_ARRAY -> array(spot, depth);
            case VALUE_STRING -> string(spot);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot);
            case VALUE_TRUE -> new Node.Bool(spot, true);
            case VALUE_FALSE -> new Node.Bool(spot, false);
            case VALUE_NULL -> new Node.Null(spot);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Node object(Spot spot, int depth) {
        Pointer here = spot.pointer();
        List<Node.Member> members = new ArrayList<>();
        // Comparing with each is quickest for the few fields of a sound object, and ruinous for a bomb's.
        Map<String, Node.Member> byName = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation where = parser.currentTokenLocation();
            Node value = value(parser.nextToken(), here, name, depth + 1);
            if (name.length() > Limits.NAME) {
                // Without the name itself, which would only make the pointer as long.
                reportTooLong(new Spot(where.getLineNr(), where.getColumnNr(), here, null), name, Limits.NAME);
                continue;
            }
            if (members.size() == FEW_FIELDS) {
                byName = members.stream().collect(Collectors.toMap(Node.Member::name, member -> member));
            }
            Node.Member member = new Node.Member(name, where.getLineNr(), where.getColumnNr(), value);
            Optional<Node.Member> first = byName == null
                    ? Node.Obj.find(name, members)
                    : Optional.ofNullable(byName.putIfAbsent(name, member));
            if (first.isEmpty()) {
                members.add(member);
            } else {
                problems.add(member.nameSpot(), ProblemCode.DUPLICATE_FIELD,
                        Problems.quoted(name), String.valueOf(first.get().line()));
            }
        }
        return new Node.Obj(spot, members);
    }

    private Node array(Spot spot, int depth) {
        Pointer here = spot.pointer();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, here, items.size(), depth + 1));
        }
        return new Node.Arr(spot, items);
    }

    private Node string(Spot spot) {
        String value = parser.getString();
        if (value.length() > Limits.STRING) {
            reportTooLong(spot, value, Limits.STRING);
            return new Node.Broken(spot);
        }
        return new Node.Text(spot, value);
    }

    private void reportTooLong(Spot spot, String value, int most) {
        problems.add(spot, ProblemCode.STRING_TOO_LONG, String.valueOf(value.length()), String.valueOf(most));
    }

    private Node number(Spot spot) {
        String literal = parser.getString();
        if (literal.length() > Limits.NUMBER) {
            problems.add(spot, ProblemCode.NUMBER_TOO_LONG,
                    String.valueOf(literal.length()), String.valueOf(Limits.NUMBER));
            return new Node.Broken(spot);
        }
        return new Node.Num(spot, literal);
    }

    private Spot spot(Pointer around, @Nullable Object name) {
        // The column it tells is the one after the value's first character; its own locations know better.
        return new Spot(parser.getTokenLineNr(), parser.getTokenColumnNr() - 1, around, name);
    }

    private void reportSyntax(int offset) {
        TokenStreamContext context = parser.streamReadContext();
        SyntaxFault.Inside inside = context.inObject() ? SyntaxFault.Inside.OBJECT
                : context.inArray() ? SyntaxFault.Inside.LIST : SyntaxFault.Inside.NOTHING;
        SyntaxFault fault = SyntaxFault.at(text, Math.clamp(offset, 0, text.length()), inside);
        problems.addVariant(Spot.of(text, fault.offset()), ProblemCode.BAD_JSON, fault.variant(),
                Problems.quoted(fault.culprit()));
    }

    /** Leaves the reading from deep inside it; never seen outside this class. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Spot spot;

        private TooDeep(Spot spot) {
            super(null, null, false, false);
            this.spot = spot;
        }
    }
}
