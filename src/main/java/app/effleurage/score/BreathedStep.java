package app.effleurage.score;

import app.effleurage.routine.BreathLimits;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.score.BreathNote.Reason;
import java.time.Duration;
import java.util.List;

/** What comes of trying a step with another breath. */
sealed interface BreathedStep {

    /** The step as it would be. */
    record Fits(Step step) implements BreathedStep {
    }

    /** What is in the way. */
    record Amiss(Reason reason) implements BreathedStep {
    }

    /** So many passes more or fewer than the nearest are tried. */
    int FARTHEST = 4;

    /** As in four seconds in and six out. */
    double SHARE_OF_IN = 0.4;

    /**
     * Strokes led by the breath get as many passes as come nearest to the time they had; everything else
     * stays.
     *
     * @param step one that fits its time
     * @param breath not natural where the hands follow the breath
     */
    static BreathedStep of(Step step, BreathPattern breath) {
        if (breath.equals(step.breath())) {
            return new Fits(step);
        }
        if (!step.isLedByBreath()) {
            return new Fits(step.breathing(breath, step.strokes()));
        }
        if (step.strokes().stream().anyMatch(stroke -> hurries(stroke, step.breath(), breath))) {
            return new Amiss(Reason.HURRIED);
        }
        for (int away = 0; away <= FARTHEST; away++) {
            for (int more : new int[] {away, -away}) {
                Step tried = step.breathing(breath, counted(step, breath, more));
                if (new StepComposer(0, tried, 0).compose() instanceof StepComposer.Outcome.Fits) {
                    return new Fits(tried);
                }
            }
        }
        return new Amiss(Reason.NO_FIT);
    }

    /**
     * A step whose hands follow its breath, breathed at the same rate with nothing held. It fits
     * whenever the step itself does, since only the length of a breath matters to its strokes.
     */
    static Step withoutHolds(Step step) {
        Duration cycle = step.breath().cycle();
        long longestOut = BreathLimits.longest(BreathPhase.Kind.OUT).toNanos();
        // Slower than three a minute no two phases keep to the limits: then they share the time.
        long least = Math.min(cycle.toNanos() / 2, cycle.toNanos() - longestOut);
        Duration in = Duration.ofNanos(Math.max(Math.round(cycle.toNanos() * SHARE_OF_IN), least));
        BreathPattern easy = BreathPatterns.custom(in, Duration.ZERO, cycle.minus(in), Duration.ZERO);
        return step.breathing(easy, step.strokes());
    }

    private static List<Stroke> counted(Step step, BreathPattern breath, int more) {
        double ratio = step.breath().cycle().toNanos() / (double) breath.cycle().toNanos();
        return step.strokes().stream().map(stroke -> {
            if (!stroke.isLedByBreath() || stroke.pace().passes().isEmpty()) {
                return stroke;
            }
            long passes = Math.round(stroke.pace().passes().getAsInt() * ratio) + more;
            return stroke.at(stroke.pace().scaledTo(Math.clamp(passes, 1, Pace.MOST_PASSES), 1));
        }).toList();
    }

    /** Whether a glide on the out-breath would be a scrub, and would not be as written. */
    private static boolean hurries(Stroke stroke, BreathPattern written, BreathPattern breath) {
        if (!stroke.isLedByBreath() || !(stroke.route() instanceof Route.Path)) {
            return false;
        }
        double way = PlannedStroke.of(0, stroke).right().length();
        double speed = way / outSeconds(breath);
        return speed > Stroke.FASTEST_CM_PER_SECOND && speed > way / outSeconds(written);
    }

    private static double outSeconds(BreathPattern breath) {
        return breath.phases().stream().filter(phase -> phase.kind() == BreathPhase.Kind.OUT)
                .mapToLong(phase -> phase.length().toNanos()).sum() / (double) Rules.SECOND;
    }
}
