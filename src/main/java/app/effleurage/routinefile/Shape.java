package app.effleurage.routinefile;

import app.effleurage.routine.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objects of a routine file and their fields: what the reader, the schema and the guide all go by. */
enum Shape implements Named {
    ROUTINE("routine",
            List.of("format", "id", "title", "goal", "steps"),
            List.of("$schema", "subtitle", "feelsLike", "author", "preparation", "cautions", "pressureCap",
                    "fixedOrder", "sources")),
    SOURCE("source",
            List.of("title"),
            List.of("url")),
    STEP("step",
            List.of("name", "instruction", "seconds"),
            List.of("midway", "notes", "settle", "optional", "wait", "view", "breath", "hands", "strokes")),
    BREATH("breath",
            List.of("in", "out"),
            List.of("hold", "rest")),
    STROKE("stroke",
            List.of("motion", "contact"),
            List.of("hands", "pressure", "path", "at", "each", "repeats", "cycleSeconds", "perSecond", "toward",
                    "together", "follow")),
    PLACE("place",
            List.of("landmark"),
            List.of("outward", "down"));

    private final String id;
    private final List<String> required;
    private final List<String> fields;
    private final Map<String, Integer> places = new HashMap<>();

    Shape(String id, List<String> required, List<String> optional) {
        this.id = id;
        this.required = required;
        this.fields = Stream.concat(required.stream(), optional.stream()).toList();
        fields.forEach(field -> places.put(field, places.size()));
    }

    @Override
    public String id() {
        return id;
    }

    List<String> required() {
        return required;
    }

    boolean has(String field) {
        return placeOf(field) >= 0;
    }

    /** A field's place in {@link #fields}, or -1 for one that the shape does not have. */
    int placeOf(String field) {
        return places.getOrDefault(field, -1);
    }

    /** All fields, those required first. */
    List<String> fields() {
        return fields;
    }
}
