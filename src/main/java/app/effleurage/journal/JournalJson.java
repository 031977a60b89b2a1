package app.effleurage.journal;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the journal reads and writes JSON: strictly, and without ever throwing at what a file says. */
final class JournalJson {

    private static final JsonMapper LINES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper PAGES =
            LINES.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JournalJson() {
    }

    static ObjectNode object() {
        return LINES.createObjectNode();
    }

    /** On one line, with no line break at its end. */
    static byte[] line(JsonNode node) {
        return LINES.writeValueAsBytes(node);
    }

    /** For people to read. */
    static byte[] page(JsonNode node) {
        return PAGES.writeValueAsBytes(node);
    }

    /**
     * What some bytes say.
     *
     * @param form makes a value of an object; whatever it throws means that the object says none
     */
    static <T> Optional<T> read(byte[] bytes, Function<ObjectNode, T> form) {
        try {
            return LINES.readTree(bytes) instanceof ObjectNode object ? Optional.of(form.apply(object)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | NullPointerException
                | DateTimeException _) {
            return Optional.empty();
        }
    }
}
