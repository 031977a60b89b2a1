package app.effleurage.cli.text;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Stroke;
import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A step in words. */
final class StepLines {

    private final Score score;
    private final Messages messages;
    private final TimeWords times;
    private final StrokeWords strokes;
    private final BreathWords breaths;

    StepLines(Score score, Messages messages) {
        this.score = score;
        this.messages = messages;
        times = new TimeWords(messages.locale());
        strokes = new StrokeWords(messages);
        breaths = new BreathWords(messages);
    }

    /** All that is said when a step begins. */
    List<String> beginning(ScoredStep step) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(messages.get("step", step.index() + 1, score.steps().size(), name(step),
                times.of(step.lengthNanos()), times.of(score.lengthNanos() - step.fromNanos())));
        lines.addAll(whatToDo(step, step.fromNanos()));
        return lines;
    }

    /** Where a position in the midst of a step is, with what to do there. */
    List<String> within(ScoredStep step, long nanos) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(messages.get("step.within", step.index() + 1, score.steps().size(), name(step),
                times.of(step.toNanos() - nanos), times.of(score.lengthNanos() - nanos)));
        lines.addAll(whatToDo(step, nanos));
        return lines;
    }

    String name(ScoredStep step) {
        return in(step.step().words().name());
    }

    String instruction(ScoredStep step) {
        return in(step.step().words().instruction());
    }

    /** What is said at a change of sides. */
    List<String> changeOfSides(ScoredStep step, long nanos) {
        List<String> lines = new ArrayList<>();
        if (step.segmentAt(nanos) instanceof Segment.ChangeSides change) {
            lines.add(messages.get("change-sides", strokes.side(change.to())));
            if (standsForHalfWay(step, change)) {
                step.step().words().midway().map(this::in).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** A change in the middle of a step leaves it without a cue half way, and so has to bring its reminder. */
    private boolean standsForHalfWay(ScoredStep step, Segment.ChangeSides change) {
        boolean hasCue = score.cues().stream()
                .anyMatch(cue -> cue.kind() == CueKind.HALF_WAY && cue.step() == step.index());
        return !hasCue && step.segments().stream()
                .filter(Segment.ChangeSides.class::isInstance)
                .min(Comparator.comparingLong(segment -> fromMiddle(step, segment)))
                .filter(change::equals).isPresent();
    }

    private static long fromMiddle(ScoredStep step, Segment segment) {
        return Math.abs(segment.fromNanos() - step.fromNanos() - step.lengthNanos() / 2);
    }

    /** What is said half way. */
    String halfWay(ScoredStep step) {
        return step.step().words().midway().map(this::in).orElseGet(() -> messages.get("half-way"));
    }

    /** The strokes after the first, each as it begins. */
    List<Event> laterStrokes(ScoredStep step) {
        List<Event> events = new ArrayList<>();
        int told = 0;
        for (Segment.Run run : step.runs()) {
            if (run.strokeIndex() > told) {
                Stroke before = step.step().strokes().get(told);
                told = run.strokeIndex();
                events.add(new Event(run.fromNanos(), Optional.empty(), strokes.change(before, run.stroke())));
            }
        }
        return events;
    }

    List<Event> breaths(ScoredStep step) {
        return breaths.words(step, instruction(step));
    }

    private List<String> whatToDo(ScoredStep step, long nanos) {
        List<String> lines = new ArrayList<>();
        lines.add(instruction(step));
        strokeAt(step, nanos).ifPresentOrElse(
                stroke -> {
                    lines.add(strokes.of(stroke));
                    lines.add(strokes.whereabouts(stroke));
                },
                () -> lines.add(messages.get("resting." + step.step().restingHands().id())));
        if (!step.step().breath().isNatural()) {
            lines.add(breaths.pattern(step.step().breath()));
        }
        return lines;
    }

    /** The stroke in play, or the one that the hands are on their way to. */
    private static Optional<Stroke> strokeAt(ScoredStep step, long nanos) {
        Optional<Stroke> stroke = Optional.empty();
        for (Segment.Run run : step.runs()) {
            if (stroke.isEmpty() || run.fromNanos() <= nanos) {
                stroke = Optional.of(run.stroke());
            }
        }
        return stroke;
    }

    private String in(LocalizedText text) {
        return text.in(messages.locale());
    }
}
