package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepTime;
import app.effleurage.routine.StepWords;
import app.effleurage.routine.Stroke;
import app.effleurage.routine.View;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A step of a routine. */
final class StepForm {

    /** A step and the object it was read from, for what is found out later. */
    record Sited(Step step, Fields fields) {
    }

    private static final int SHORTEST = Math.toIntExact(StepTime.SHORTEST.toSeconds());
    private static final int LONGEST = Math.toIntExact(StepTime.LONGEST.toSeconds());
    private static final int LONGEST_WAIT = Math.toIntExact(StepTime.LONGEST_WAIT.toSeconds());

    private final Values values;
    private final Problems problems;
    private final TextForm texts;
    private final BreathForm breaths;
    private final StrokeForm strokes;
    private final ClaimRules claims;
    private final SpeechRules speech;
    private final BreathRules breathRules;

    StepForm(Values values, RoutineBounds bounds, Ways ways) {
        this.values = values;
        this.problems = values.problems();
        this.texts = new TextForm(values);
        this.breaths = new BreathForm(values);
        this.strokes = new StrokeForm(values, bounds, ways);
        this.claims = new ClaimRules(problems);
        this.speech = new SpeechRules(problems);
        this.breathRules = new BreathRules(problems);
    }

    /** The step, or nothing when some of it is at fault. */
    Optional<Sited> read(Node node) {
        int faultsBefore = problems.faults();
        Optional<Fields> open = values.object(node, Shape.STEP);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = open.get();
        Optional<Integer> seconds = fields.whole("seconds", SHORTEST, LONGEST);
        Optional<StepWords> words = words(fields, seconds);
        Optional<Duration> settle = settle(fields, seconds);
        boolean optional = fields.flag("optional");
        Optional<Duration> wait = fields.whole("wait", 1, LONGEST_WAIT).map(Duration::ofSeconds);
        Optional<View> view = fields.choice("view", View.FRONT);
        Optional<BreathPattern> breath = fields.optional("breath", BreathPatterns.NATURAL, breaths::read);
        Optional<RestingHands> hands = restingHands(fields);
        List<Stroke> read = Values.each(
                fields.list("strokes", 0, Step.MOST_STROKES), stroke -> strokes.read(stroke, breath));
        if (breath.isPresent() && seconds.isPresent()) {
            breathRules.checkStep(breath.get(), seconds.get(), fields);
        }
        if (problems.faults() > faultsBefore) {
            return Optional.empty();
        }
        StepTime time = new StepTime(Seconds.of(seconds.orElseThrow()), settle, optional, wait);
        Step step = new Step(
                words.orElseThrow(), time, view.orElseThrow(), breath.orElseThrow(), hands.orElseThrow(), read);
        return Optional.of(new Sited(step, fields));
    }

    private Optional<StepWords> words(Fields fields, Optional<Integer> seconds) {
        Optional<TextForm.Sited> name = text(fields, "name", Limits.SHORT_TEXT);
        Optional<TextForm.Sited> instruction = text(fields, "instruction", Limits.LONG_TEXT);
        Optional<TextForm.Sited> midway = text(fields, "midway", Limits.LONG_TEXT);
        Optional<LocalizedText> notes = text(fields, "notes", Limits.LONG_TEXT).map(TextForm.Sited::text);
        claims.check(name);
        claims.check(instruction);
        claims.check(midway);
        if (instruction.isPresent() && seconds.isPresent()) {
            speech.check(instruction.get(), midway, seconds.get());
        }
        if (name.isEmpty() || instruction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StepWords(
                name.get().text(), instruction.get().text(), midway.map(TextForm.Sited::text), notes));
    }

    private Optional<TextForm.Sited> text(Fields fields, String name, int most) {
        return fields.node(name).flatMap(node -> texts.read(node, most));
    }

    private Optional<Duration> settle(Fields fields, Optional<Integer> seconds) {
        Optional<BigDecimal> settle = fields.number("settle", BigDecimal.ZERO, Limits.SETTLE_SECONDS);
        if (settle.isPresent() && seconds.isPresent()
                && settle.get().compareTo(BigDecimal.valueOf(seconds.get())) >= 0) {
            problems.add(fields.spotOf("settle"), ProblemCode.SETTLE_TOO_LONG,
                    settle.get().toPlainString(), seconds.get().toString());
        }
        return settle.map(Seconds::of);
    }

    private static Optional<RestingHands> restingHands(Fields fields) {
        // Strokes that are no list at all are reported as such; which kind of step it is stays unknown.
        boolean isOfBreathAlone = fields.node("strokes")
                .map(node -> node instanceof Node.Arr(Spot _, List<Node> items) && items.isEmpty()).orElse(true);
        if (isOfBreathAlone) {
            fields.refuse("settle", "settle");
            return fields.choice("hands", RestingHands.LAP);
        }
        fields.refuse("hands", "resting-hands");
        return Optional.of(RestingHands.LAP);
    }
}
