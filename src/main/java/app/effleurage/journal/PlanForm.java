package app.effleurage.journal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as its file says it. */
final class PlanForm {

    private PlanForm() {
    }

    static ObjectNode write(Plan plan) {
        ObjectNode root = JournalJson.object();
        ArrayNode times = root.putArray("times");
        for (PlanEntry entry : plan.entries()) {
            ObjectNode time = times.addObject();
            ArrayNode days = time.putArray("days");
            entry.days().forEach(day -> days.add(day.name().toLowerCase(Locale.ROOT)));
            time.put("at", entry.at().toString());
            entry.routine().ifPresent(id -> time.put("routine", id));
        }
        return root;
    }

    /** @throws RuntimeException if it says no plan */
    static Plan read(ObjectNode root) {
        JsonNode times = root.required("times");
        if (!times.isArray()) {
            throw new IllegalArgumentException("times: no list");
        }
        return new Plan(StreamSupport.stream(times.spliterator(), false).map(PlanForm::entry).toList());
    }

    private static PlanEntry entry(JsonNode time) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        time.required("days").forEach(day -> days.add(DayOfWeek.valueOf(day.stringValue().toUpperCase(Locale.ROOT))));
        return new PlanEntry(days, LocalTime.parse(time.required("at").stringValue()),
                Optional.ofNullable(time.get("routine")).map(JsonNode::stringValue));
    }
}
