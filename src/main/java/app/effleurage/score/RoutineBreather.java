package app.effleurage.score;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.score.BreathNote.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Makes the steps that breathe by a pattern breathe as someone chose. Step by step it takes the
 * first breath that can be: what was chosen, what is written, the usual one, and at last none, or,
 * where the hands follow it, an easy one.
 */
final class RoutineBreather {

    /**
     * What became of a routine.
     *
     * @param routine with the same steps, each as long as before
     * @param notes on the steps that do not breathe as was chosen, by their first step
     */
    record Outcome(Routine routine, List<BreathNote> notes) {
    }

    /** What several steps can have in common. */
    private record Departure(Reason reason, BreathPattern instead) {
    }

    /** Without a limit, and easy for anyone: "if 6/min is too slow" (practice.md section 6). */
    private static final BreathPattern EASY = BreathPatterns.named("3-5").orElseThrow();

    private final BreathChoice choice;

    RoutineBreather(BreathChoice choice) {
        this.choice = choice;
    }

    Outcome breathe(Routine routine) {
        List<Step> steps = new ArrayList<>();
        Map<Departure, List<Integer>> departures = new LinkedHashMap<>();
        BreathTally tally = new BreathTally();
        for (int i = 0; i < routine.steps().size(); i++) {
            Step written = routine.steps().get(i);
            Step breathed = written.breath().isNatural() ? written : breathe(i, written, tally, departures);
            tally.add(breathed);
            steps.add(breathed);
        }
        return new Outcome(new Routine(routine.id(), routine.about(), routine.preparation(), routine.safety(), steps,
                routine.sources()), departures.entrySet().stream().map(entry -> new BreathNote(
                        entry.getValue(), entry.getKey().reason(), entry.getKey().instead())).toList());
    }

    private Step breathe(int index, Step step, BreathTally tally, Map<Departure, List<Integer>> departures) {
        Optional<Reason> first = Optional.empty();
        for (BreathPattern breath : wishes(step)) {
            Optional<Reason> against = against(step, breath, tally);
            if (against.isEmpty()) {
                switch (BreathedStep.of(step, breath)) {
                    case BreathedStep.Fits(Step breathed) -> {
                        first.ifPresent(reason -> note(departures, index, reason, breath));
                        return breathed;
                    }
                    case BreathedStep.Amiss(Reason reason) -> against = Optional.of(reason);
                }
            }
            first = first.isPresent() ? first : against;
        }
        // Only a step whose hands follow its breath comes to this.
        Step last = choice.allows(step.breath()) ? step : BreathedStep.withoutHolds(step);
        note(departures, index, first.orElseThrow(), last.breath());
        return last;
    }

    private static void note(
            Map<Departure, List<Integer>> departures, int step, Reason reason, BreathPattern instead) {
        departures.computeIfAbsent(new Departure(reason, instead), _ -> new ArrayList<>()).add(step);
    }

    private SequencedSet<BreathPattern> wishes(Step step) {
        SequencedSet<BreathPattern> wishes = new LinkedHashSet<>();
        wishes.add(choice.pace().applyTo(chosen(step)));
        wishes.add(choice.pace().applyTo(step.breath()));
        wishes.add(step.breath());
        wishes.add(choice.pace().applyTo(BreathPatterns.USUAL));
        if (step.isLedByBreath()) {
            wishes.add(choice.pace().applyTo(EASY));
            wishes.add(EASY);
        } else {
            wishes.add(BreathPatterns.NATURAL);
        }
        return wishes;
    }

    private BreathPattern chosen(Step step) {
        return choice.chosen().orElse(step.breath());
    }

    /** What speaks against a breath before the strokes are asked. */
    private Optional<Reason> against(Step step, BreathPattern breath, BreathTally tally) {
        if (!choice.allows(breath)) {
            return Optional.of(Reason.HOLDS);
        }
        if (breath.isNatural()) {
            return step.isLedByBreath() ? Optional.of(Reason.LED) : Optional.empty();
        }
        if (isOnlyForStillHands(step, breath) && !step.keepsHandsStill()) {
            return Optional.of(Reason.BUSY_HANDS);
        }
        Duration length = step.time().length();
        if (breath.cycle().compareTo(length) > 0) {
            return Optional.of(Reason.LONGER_THAN_STEP);
        }
        return tally.wouldBeTooMuch(breath, length) ? Optional.of(Reason.LIMIT) : Optional.empty();
    }

    /** Of a pattern that was chosen; what the author wrote beside a stroke the author answers for. */
    private boolean isOnlyForStillHands(Step step, BreathPattern breath) {
        BreathPattern chosen = chosen(step);
        return BreathPatterns.wantsStillHands(chosen) && !chosen.equals(step.breath())
                && breath.equals(choice.pace().applyTo(chosen));
    }
}
