package app.effleurage.cli.text;

import app.effleurage.playback.Outcome;
import app.effleurage.playback.Span;
import app.effleurage.score.Cue;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Everything that is said in the course of a routine, and when. Immutable. */
final class Script {

    private static final long SECOND = 1_000_000_000L;

    /** In a long step the time left is told this often. */
    private static final long TIME_TOLD_EVERY = 30 * SECOND;

    /** So near to a step's end the time is not told: the next step tells it. */
    private static final long TIME_NOT_TOLD = 10 * SECOND;

    private final Score score;
    private final Messages messages;
    private final StepLines steps;
    private final TimeWords times;
    private final List<Event> events = new ArrayList<>();

    Script(Score score, Messages messages) {
        this.score = score;
        this.messages = messages;
        steps = new StepLines(score, messages);
        times = new TimeWords(messages.locale());
        score.cues().forEach(this::add);
        for (ScoredStep step : score.steps()) {
            events.addAll(steps.laterStrokes(step));
            addTimeLeft(step);
            events.addAll(steps.breaths(step));
        }
        events.sort(Comparator.comparingLong(Event::atNanos));
    }

    /** The lines for what a tick or a move brought about, in order. */
    List<String> linesFor(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Span span : outcome.crossed()) {
            for (Event event : events) {
                boolean due = event.cue().map(outcome.cues()::contains).orElse(true);
                if (due && span.covers(event.atNanos())) {
                    lines.addAll(event.lines());
                }
            }
        }
        return lines;
    }

    /** Where something is said next after a position. */
    OptionalLong nextAfter(long nanos) {
        return events.stream().mapToLong(Event::atNanos).filter(at -> at > nanos).findFirst();
    }

    /** Where a position is, with what to do there. */
    List<String> whereabouts(long nanos) {
        return steps.within(score.stepAt(nanos), nanos);
    }

    /** Which step it is, in a line. */
    String name(int step) {
        return messages.get("step.name", step + 1, score.steps().size(), steps.name(score.steps().get(step)));
    }

    private void add(Cue cue) {
        List<String> lines = lines(cue);
        if (!lines.isEmpty()) {
            events.add(new Event(cue.atNanos(), Optional.of(cue), lines));
        }
    }

    private List<String> lines(Cue cue) {
        ScoredStep step = score.steps().get(cue.step());
        return switch (cue.kind()) {
            case STEP -> steps.beginning(step);
            case CHANGE_SIDES -> steps.changeOfSides(step, cue.atNanos());
            case HALF_WAY -> List.of(steps.halfWay(step));
            case NEXT -> List.of(messages.get("next", steps.name(score.steps().get(cue.step() + 1))));
            case END -> List.of("", messages.get("end"));
            // A sound each, which words would only clutter.
            case READY, STROKE, LAST_SECONDS -> List.of();
        };
    }

    private void addTimeLeft(ScoredStep step) {
        for (long into = TIME_TOLD_EVERY; into < step.lengthNanos() - TIME_NOT_TOLD; into += TIME_TOLD_EVERY) {
            long at = step.fromNanos() + into;
            events.add(Event.of(at, messages.get("time-left",
                    times.of(step.toNanos() - at), times.of(score.lengthNanos() - at))));
        }
    }
}
