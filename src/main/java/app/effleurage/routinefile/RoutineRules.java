package app.effleurage.routinefile;

import app.effleurage.routine.Goal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the steps of a routine are to each other. */
final class RoutineRules {

    private final Problems problems;

    RoutineRules(Problems problems) {
        this.problems = problems;
    }

    /** @param steps those that are sound; the rest has been reported */
    void check(Fields routine, Optional<Goal> goal, boolean fixedOrder, List<StepForm.Sited> steps) {
        Duration length = steps.stream()
                .map(sited -> sited.step().time().length()).reduce(Duration.ZERO, Duration::plus);
        if (length.compareTo(Limits.ROUTINE) > 0) {
            problems.add(routine.spotOf("steps"), ProblemCode.ROUTINE_TOO_LONG,
                    String.valueOf(length.toMinutes()), String.valueOf(Limits.ROUTINE.toMinutes()));
        }
        // Lymph work begins near the collarbone and ends there (practice.md section 2, C).
        if (goal.equals(Optional.of(Goal.LYMPHATIC_DRAINAGE)) && !fixedOrder) {
            problems.add(routine.spotOf(routine.has("fixedOrder") ? "fixedOrder" : "goal"), ProblemCode.LYMPH_ORDER);
        }
        if (fixedOrder) {
            steps.stream().filter(sited -> sited.step().time().optional()).forEach(sited ->
                    problems.add(sited.fields().spotOf("optional"), ProblemCode.OPTIONAL_IN_FIXED_ORDER));
        }
        new BreathRules(problems).checkInARow(steps);
    }
}
