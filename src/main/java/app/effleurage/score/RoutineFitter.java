package app.effleurage.score;

import app.effleurage.routine.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shares a wanted length out over the steps of a routine. */
final class RoutineFitter {

    private final Routine routine;

    RoutineFitter(Routine routine) {
        this.routine = routine;
    }

    /** The routine at the length nearest to {@code wanted} that its steps can be made to add up to. */
    Routine fit(Duration wanted) {
        int seconds = (int) Math.min(Integer.MAX_VALUE, wanted.toSeconds());
        List<StepFitter> steps = new ArrayList<>(routine.steps().stream().map(StepFitter::new).toList());
        while (shortest(steps) > seconds && dropLastOptional(steps)) {
            // Each turn leaves one more optional step out.
        }
        List<FittedStep> fitted = steps.stream()
                .map(step -> new FittedStep(step, step.writtenSeconds() * seconds / (double) written(steps)))
                .toList();
        evenOut(fitted, seconds);
        return new Routine(
                routine.id(), routine.about(), routine.preparation(), routine.safety(),
                fitted.stream().map(FittedStep::step).toList(), routine.sources());
    }

    /** Moves single steps, the one farthest from its share first, until the sum is right or none can move. */
    private static void evenOut(List<FittedStep> steps, int seconds) {
        while (true) {
            int missing = seconds - steps.stream().mapToInt(FittedStep::seconds).sum();
            FittedStep best = null;
            for (FittedStep step : steps) {
                int move = step.move(missing);
                boolean helps = move != 0 && Math.abs(missing - move) < Math.abs(missing);
                if (helps && (best == null || step.wish(missing) > best.wish(missing))) {
                    best = step;
                }
            }
            if (best == null) {
                return;
            }
            best.moveBy(best.move(missing));
        }
    }

    private boolean dropLastOptional(List<StepFitter> steps) {
        if (routine.safety().fixedOrder() || steps.size() == 1) {
            return false;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).isOptional()) {
                steps.remove(i);
                return true;
            }
        }
        return false;
    }

    private static int shortest(List<StepFitter> steps) {
        return steps.stream().mapToInt(step -> FittedStep.shortestOf(step)).sum();
    }

    private static int written(List<StepFitter> steps) {
        return steps.stream().mapToInt(StepFitter::writtenSeconds).sum();
    }
}
