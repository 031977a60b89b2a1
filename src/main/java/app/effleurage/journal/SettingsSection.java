package app.effleurage.journal;

import app.effleurage.routine.Named;
import app.effleurage.routine.Routine;
import app.effleurage.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one subject in a settings file, each read with what is usual to stand in for a value that means
 * nothing. Fields that nobody asks for are left alone.
 */
final class SettingsSection {

    private static final int LONGEST_VALUE = 60;

    private final ObjectNode fields;
    private final String prefix;
    private final BiConsumer<String, String> notUnderstood;

    private SettingsSection(ObjectNode fields, String prefix, BiConsumer<String, String> notUnderstood) {
        this.fields = fields;
        this.prefix = prefix;
        this.notUnderstood = notUnderstood;
    }

    /** @param notUnderstood told of each field whose value means nothing, with that value */
    static SettingsSection root(ObjectNode root, BiConsumer<String, String> notUnderstood) {
        return new SettingsSection(root, "", notUnderstood);
    }

    /** The subject {@code name}; without it these fields, since format 1 had no subjects. */
    SettingsSection subject(String name) {
        JsonNode found = fields.get(name);
        if (found instanceof ObjectNode object) {
            return new SettingsSection(object, prefix + name + ".", notUnderstood);
        }
        if (found != null) {
            tell(name, found);
        }
        return this;
    }

    /** The fields of an object {@code name}; none without it. */
    SettingsSection object(String name) {
        return fields.get(name) instanceof ObjectNode object
                ? new SettingsSection(object, prefix + name + ".", notUnderstood)
                : new SettingsSection(fields.objectNode(), prefix + name + ".", notUnderstood);
    }

    /** Every field that is a short name. */
    Map<String, String> names() {
        Map<String, String> all = new TreeMap<>();
        for (String field : fields.propertyNames()) {
            name(field).ifPresent(value -> all.put(field, value));
        }
        return all;
    }

    /** An id: lower-case words joined by hyphens. */
    Optional<String> id(String name) {
        return field(name, node -> node.isString() && Routine.isId(node.stringValue())
                ? Optional.of(node.stringValue()) : Optional.empty());
    }

    /** A short name that somebody else gave. */
    Optional<String> name(String name) {
        return field(name, node -> node.isString() && !node.stringValue().isBlank()
                && node.stringValue().length() <= LONGEST_VALUE ? Optional.of(node.stringValue()) : Optional.empty());
    }

    /** One of the languages that the program ships in, by its tag. */
    Optional<Language> language(String name) {
        return field(name, node -> node.isString() ? Language.tagged(node.stringValue()) : Optional.empty());
    }

    <E extends Enum<E> & Named> E choice(String name, Class<E> type, E usual) {
        return field(name, node -> node.isString() ? Named.find(type, node.stringValue()) : Optional.empty())
                .orElse(usual);
    }

    /** A whole number from {@code least} to {@code most}. */
    int whole(String name, int least, int most, int usual) {
        return field(name, node -> node.isInt() && node.intValue() >= least && node.intValue() <= most
                ? Optional.of(node.intValue()) : Optional.empty()).orElse(usual);
    }

    boolean flag(String name, boolean usual) {
        return field(name, node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty())
                .orElse(usual);
    }

    private <T> Optional<T> field(String name, Function<JsonNode, Optional<T>> meaning) {
        JsonNode found = fields.get(name);
        if (found == null) {
            return Optional.empty();
        }
        Optional<T> meant = meaning.apply(found);
        if (meant.isEmpty()) {
            tell(name, found);
        }
        return meant;
    }

    private void tell(String name, JsonNode found) {
        String value = found.toString();
        notUnderstood.accept(prefix + name,
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
    }
}
