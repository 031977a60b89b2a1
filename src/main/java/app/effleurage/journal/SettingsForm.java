package app.effleurage.journal;

import app.effleurage.routine.Named;
import app.effleurage.routine.Routine;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings as their file says them. Fields this version does not know stay as they are. */
final class SettingsForm {

    private static final int FORMAT = 1;
    private static final int LONGEST_VALUE = 60;

    private final BiConsumer<String, String> notUnderstood;

    /** @param notUnderstood told of each field whose value means nothing, with that value */
    SettingsForm(BiConsumer<String, String> notUnderstood) {
        this.notUnderstood = notUnderstood;
    }

    Settings read(ObjectNode root) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                lastRoutine(root),
                choice(root, "theme", ThemeChoice.class, usual.theme()),
                choice(root, "view", ViewChoice.class, usual.view()),
                choice(root, "motion", MotionChoice.class, usual.motion()),
                ratePercent(root));
    }

    static void write(Settings settings, ObjectNode root) {
        root.put("format", FORMAT);
        settings.lastRoutine().ifPresentOrElse(id -> root.put("lastRoutine", id), () -> root.remove("lastRoutine"));
        root.put("theme", settings.theme().id());
        root.put("view", settings.view().id());
        root.put("motion", settings.motion().id());
        root.put("ratePercent", settings.ratePercent());
    }

    private Optional<String> lastRoutine(ObjectNode root) {
        JsonNode found = root.get("lastRoutine");
        if (found == null) {
            return Optional.empty();
        }
        if (found.isString() && Routine.isId(found.stringValue())) {
            return Optional.of(found.stringValue());
        }
        tell("lastRoutine", found);
        return Optional.empty();
    }

    private <E extends Enum<E> & Named> E choice(ObjectNode root, String field, Class<E> type, E usual) {
        JsonNode found = root.get(field);
        if (found == null) {
            return usual;
        }
        Optional<E> choice = found.isString() ? Named.find(type, found.stringValue()) : Optional.empty();
        if (choice.isEmpty()) {
            tell(field, found);
        }
        return choice.orElse(usual);
    }

    private int ratePercent(ObjectNode root) {
        JsonNode found = root.get("ratePercent");
        if (found == null) {
            return Settings.DEFAULT.ratePercent();
        }
        if (found.isInt() && found.intValue() >= Settings.SLOWEST_PERCENT
                && found.intValue() <= Settings.FASTEST_PERCENT) {
            return found.intValue();
        }
        tell("ratePercent", found);
        return Settings.DEFAULT.ratePercent();
    }

    private void tell(String field, JsonNode found) {
        String value = found.toString();
        notUnderstood.accept(field, value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
    }
}
