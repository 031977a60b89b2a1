package app.effleurage.routinefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A tree to text, laid out for people: what fits on a line stays on it, the rest has an item a line, indented
 * by two spaces. The same tree always gives the same text.
 */
final class JsonText {

    private static final int WIDTH = 110;
    private static final String INDENT = "  ";

    private JsonText() {
    }

    /** The document with a line end after it. */
    static String of(Node.Obj document) {
        return laidOut(document, "") + "\n";
    }

    private static String laidOut(Node node, String indent) {
        return switch (node) {
            case Node.Obj(Spot _, var members) when !members.isEmpty() -> block("{", members.stream()
                    .map(field -> laidOutOrInline(quoted(field.name()) + ": ", field.value(), indent)),
                    "}", indent);
            case Node.Arr(Spot _, List<Node> items) when !items.isEmpty() ->
                    block("[", items.stream().map(item -> laidOutOrInline("", item, indent)), "]", indent);
            case Node.Obj _, Node.Arr _, Node.Text _, Node.Num _, Node.Bool _, Node.Null _, Node.Broken _ ->
                    inline(node);
        };
    }

    private static String block(String open, Stream<String> lines, String close, String indent) {
        return lines.map(line -> indent + INDENT + line)
                .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }

    private static String laidOutOrInline(String lead, Node node, String indent) {
        String inner = indent + INDENT;
        String line = lead + inline(node);
        // One more for the comma that may follow.
        return inner.length() + line.length() + 1 <= WIDTH ? line : lead + laidOut(node, inner);
    }

    private static String inline(Node node) {
        return switch (node) {
            case Node.Obj(Spot _, var members) -> members.stream()
                    .map(field -> quoted(field.name()) + ": " + inline(field.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Node.Arr(Spot _, List<Node> items) -> items.stream().map(JsonText::inline)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Node.Text(Spot _, String value) -> quoted(value);
            case Node.Num(Spot _, String literal) -> literal;
            case Node.Bool(Spot _, boolean value) -> String.valueOf(value);
            case Node.Null _, Node.Broken _ -> "null";
        };
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
