package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a breath may be kept up ({@code practice.md} section 6). */
final class BreathRules {

    private final Problems problems;

    BreathRules(Problems problems) {
        this.problems = problems;
    }

    /** One step by itself. */
    void checkStep(BreathPattern pattern, int seconds, Fields step) {
        if (pattern.isNatural()) {
            return;
        }
        Spot spot = step.spotOf("breath");
        Duration length = Duration.ofSeconds(seconds);
        if (pattern.cycle().compareTo(length) > 0) {
            problems.add(spot, ProblemCode.BREATH_LONGER_THAN_STEP,
                    Seconds.spelt(pattern.cycle()), String.valueOf(seconds));
        } else if (pattern.isTooMuch(length)) {
            report(spot, ProblemCode.BREATH_TOO_LONG, pattern, length);
        }
    }

    /** Steps that follow on from each other: a limit is not escaped by cutting a step in two. */
    void checkInARow(List<StepForm.Sited> steps) {
        Duration inARow = Duration.ZERO;
        Optional<BreathPattern> before = Optional.empty();
        for (StepForm.Sited sited : steps) {
            BreathPattern pattern = sited.step().breath();
            Duration length = sited.step().time().length();
            boolean wasTooMuch = pattern.isTooMuch(inARow);
            boolean goesOn = before.isPresent() && before.get().equals(pattern);
            inARow = goesOn ? inARow.plus(length) : length;
            before = Optional.of(pattern);
            if (goesOn && !wasTooMuch && pattern.isTooMuch(inARow)) {
                ProblemCode code = pattern.hasHolds() ? ProblemCode.BREATH_TOO_LONG : ProblemCode.LONG_BREATHING;
                report(sited.fields().spotOf("breath"), code, pattern, inARow);
            }
        }
    }

    /** Holding the breath is not for everyone, so that a routine that asks for it has to say so. */
    void checkHolds(List<StepForm.Sited> steps, boolean hasCautions) {
        if (hasCautions) {
            return;
        }
        steps.stream().filter(sited -> sited.step().breath().hasHolds()).findFirst().ifPresent(sited ->
                problems.add(sited.fields().spotOf("breath"), ProblemCode.HOLD_NEEDS_CAUTION));
    }

    private void report(Spot spot, ProblemCode code, BreathPattern pattern, Duration length) {
        long longest = pattern.cycle().toSeconds() * pattern.mostCycles().orElseThrow();
        problems.add(spot, code, pattern.id(), String.valueOf(length.toSeconds()),
                String.valueOf(pattern.mostCycles().getAsInt()), String.valueOf(longest));
    }
}
