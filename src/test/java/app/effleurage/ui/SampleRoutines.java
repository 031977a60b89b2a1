package app.effleurage.ui;

import app.effleurage.routine.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stand-in until the reader lands. */
final class SampleRoutines {
    static List<Routine> all() {
        try (var files = Files.list(Path.of(System.getProperty("sample.routines", "routines")))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().map(SampleRoutines::read).toList();
        } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
    }
    static Routine read(Path f) {
        JsonNode n = JsonMapper.shared().readTree(f.toFile());
        List<Step> steps = new ArrayList<>();
        n.get("steps").forEach(s -> steps.add(step(s)));
        return new Routine(n.get("id").asString(), new About(text(n.get("title")), opt(n, "subtitle"),
                Named.find(Goal.class, n.get("goal").asString()).get(), opt(n, "feelsLike"), Optional.of(n.path("author").asString(""))),
                list(n, "preparation"), new Safety(n.path("pressureCap").asInt(3), n.path("fixedOrder").asBoolean(false), list(n, "cautions")),
                steps, List.of());
    }
    static Step step(JsonNode s) {
        List<Stroke> strokes = new ArrayList<>();
        if (s.has("strokes")) s.get("strokes").forEach(k -> strokes.add(stroke(k)));
        JsonNode b = s.get("breath");
        return new Step(new StepWords(text(s.get("name")), text(s.get("instruction")), opt(s, "midway"), opt(s, "notes")),
                new StepTime(Duration.ofSeconds(s.get("seconds").asInt()), s.has("settle") ? Optional.of(Duration.ofMillis((long) (1000 * s.get("settle").asDouble()))) : Optional.empty(), false),
                Named.find(View.class, s.path("view").asString("front")).get(),
                BreathPatterns.named(b == null ? "free" : b.asString("free")).get(),
                Named.find(RestingHands.class, s.path("hands").asString("lap")).get(), strokes);
    }
    static Stroke stroke(JsonNode k) {
        Motion m = Named.find(Motion.class, k.get("motion").asString()).get();
        JsonNode p = k.get("pressure");
        Pressure pr = p == null ? Pressure.of(1) : p.isArray() ? new Pressure(p.get(0).asInt(), p.get(1).asInt()) : Pressure.of(p.asInt());
        List<Place> places = new ArrayList<>();
        (k.has("path") ? k.get("path") : k.get("at")).forEach(x -> places.add(x.isString() ? Place.at(x.asString())
                : new Place(x.get("landmark").asString(), x.path("outward").asDouble(0), x.path("down").asDouble(0))));
        Route r = k.has("path") ? new Route.Path(places) : new Route.Spots(places, k.path("together").asBoolean(false), Optional.empty());
        OptionalInt rep = k.has("repeats") ? OptionalInt.of(k.get("repeats").asInt()) : OptionalInt.empty();
        double dflt = switch (m) { case EFFLEURAGE -> 3; case CIRCLES, KNEAD -> 2; case STATIONARY_CIRCLES -> 1.5; case HOLD -> 6; case PRESS, PAT -> 10; case TAPOTEMENT -> 5; case ZIGZAG -> 4; };
        Pace pace = k.path("follow").asString("").equals("breath") ? new Pace.ByBreath(rep)
                : new Pace.Timed(rep, k.path("each").asInt(1), Duration.ofMillis((long) (1000 * k.path("cycleSeconds").asDouble(dflt))), m == Motion.TAPOTEMENT ? 3 : m == Motion.PAT ? 2 : 0);
        return new Stroke(m, Named.find(Contact.class, k.get("contact").asString()).get(),
                Named.find(Hands.class, k.path("hands").asString("both")).get(), pr, r, pace);
    }
    static LocalizedText text(JsonNode n) { return LocalizedText.of(n.isString() ? n.asString() : n.get("en").asString()); }
    static Optional<LocalizedText> opt(JsonNode n, String f) { return n.has(f) ? Optional.of(text(n.get(f))) : Optional.empty(); }
    static List<LocalizedText> list(JsonNode n, String f) { List<LocalizedText> l = new ArrayList<>(); if (n.has(f)) n.get(f).forEach(x -> l.add(text(x))); return l; }
}
