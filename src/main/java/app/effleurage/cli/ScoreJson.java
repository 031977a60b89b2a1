package app.effleurage.cli;

import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import app.effleurage.score.Arrangement;
import app.effleurage.score.BreathNote;
import app.effleurage.score.BreathSchedule;
import app.effleurage.score.Cue;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score as JSON, for programs. Fields keep their order; times are seconds from the routine's start, to the
 * millisecond; steps, strokes, cycles and breaths count from 1.
 */
final class ScoreJson {

    private static final int STRETCH_DIGITS = 4;

    private final JsonMapper mapper;
    private final Locale locale;

    ScoreJson(JsonMapper mapper, Locale locale) {
        this.mapper = mapper;
        this.locale = locale;
    }

    ObjectNode of(Arrangement arranged) {
        Score score = arranged.score();
        Routine routine = score.routine();
        ObjectNode root = mapper.createObjectNode();
        root.put("id", routine.id());
        root.put("title", routine.about().title().in(locale));
        root.put("seconds", Json.seconds(score.lengthNanos()));
        root.put("fixedOrder", routine.safety().fixedOrder());
        ArrayNode steps = root.putArray("steps");
        score.steps().forEach(step -> add(step, steps.addObject()));
        ArrayNode cues = root.putArray("cues");
        score.cues().forEach(cue -> add(cue, cues.addObject()));
        ArrayNode notes = root.putArray("breathNotes");
        arranged.notes().forEach(note -> add(note, notes.addObject()));
        return root;
    }

    private static void add(BreathNote note, ObjectNode node) {
        ArrayNode steps = node.putArray("steps");
        note.steps().forEach(step -> steps.add(step + 1));
        node.put("reason", note.reason().id());
        node.put("breath", note.instead().id());
    }

    private void add(ScoredStep step, ObjectNode node) {
        node.put("step", step.index() + 1);
        node.put("name", step.step().words().name().in(locale));
        node.put("from", Json.seconds(step.fromNanos()));
        node.put("to", Json.seconds(step.toNanos()));
        node.put("seconds", Json.seconds(step.lengthNanos()));
        node.put("view", step.step().view().id());
        ArrayNode segments = node.putArray("segments");
        step.segments().forEach(segment -> add(step, segment, segments.addObject()));
        node.put("breath", step.step().breath().id());
        ArrayNode phases = node.putArray("breathPhases");
        BreathSchedule.of(step).forEach(phase -> add(phase, phases.addObject()));
    }

    private static void add(ScoredStep step, Segment segment, ObjectNode node) {
        node.put("kind", switch (segment) {
            case Segment.Settle _ -> "settle";
            case Segment.Run _ -> "stroke";
            case Segment.ChangeSides _ -> "change-sides";
            case Segment.Rest _ -> "rest";
        });
        node.put("from", Json.seconds(segment.fromNanos()));
        node.put("to", Json.seconds(segment.toNanos()));
        switch (segment) {
            case Segment.Run run -> addRun(step, run, node);
            case Segment.ChangeSides change -> node.put("side", name(change.to()));
            case Segment.Settle _, Segment.Rest _ -> { }
        }
    }

    private static void addRun(ScoredStep step, Segment.Run run, ObjectNode node) {
        CycleFit fit = CycleFit.of(step, run);
        node.put("stroke", run.strokeIndex() + 1);
        node.put("motion", run.stroke().motion().id());
        node.put("contact", run.stroke().contact().id());
        node.put("hands", run.stroke().hands().id());
        node.put("side", run.side().map(ScoreJson::name).orElse("both"));
        node.put("pressureFrom", run.stroke().pressure().from());
        node.put("pressureTo", run.stroke().pressure().to());
        node.put("cycles", run.cycles());
        node.put("cycleSeconds", Json.seconds(Math.round(fit.playedNanos())));
        node.put("writtenCycleSeconds", Json.seconds(fit.writtenNanos()));
        node.put("stretch", BigDecimal.valueOf(fit.stretch()).setScale(STRETCH_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private static void add(BreathSchedule.TimedPhase phase, ObjectNode node) {
        node.put("breath", phase.breath() + 1);
        node.put("phase", phase.kind().id());
        node.put("from", Json.seconds(phase.fromNanos()));
        node.put("to", Json.seconds(phase.toNanos()));
    }

    private static void add(Cue cue, ObjectNode node) {
        node.put("at", Json.seconds(cue.atNanos()));
        node.put("kind", cue.kind().id());
        node.put("step", cue.step() + 1);
        if (cue.stroke() != Cue.NONE) {
            node.put("stroke", cue.stroke() + 1);
            node.put("cycle", cue.cycle() + 1);
        }
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
