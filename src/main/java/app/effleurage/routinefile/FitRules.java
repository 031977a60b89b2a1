package app.effleurage.routinefile;

import app.effleurage.routine.About;
import app.effleurage.routine.Goal;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Safety;
import app.effleurage.score.Composer;
import app.effleurage.score.Composition;
import app.effleurage.score.Cue;
import app.effleurage.score.Misfit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the strokes fit the time of their steps: asks the composer, and places what it answers. */
final class FitRules {

    private final Problems problems;

    FitRules(Problems problems) {
        this.problems = problems;
    }

    /** Checks a routine that is otherwise sound. */
    void check(Routine routine, List<StepForm.Sited> steps) {
        Composition composed = Composer.compose(routine);
        composed.misfits().forEach(misfit -> report(misfit, steps.get(misfit.step()).fields()));
        composed.score().ifPresent(score -> new SpeechFitRules(problems).check(score, steps));
    }

    /** Tries the sound steps of a routine that has faults elsewhere, so that one reading names all. */
    void tryOut(List<StepForm.Sited> steps) {
        if (steps.isEmpty()) {
            return;
        }
        LocalizedText unnamed = LocalizedText.of("-");
        About about = new About(unnamed, Optional.empty(), Goal.OTHER, Optional.empty(), Optional.empty());
        check(new Routine("unnamed", about, List.of(), new Safety(Pressure.FIRMEST, false, List.of()),
                steps.stream().map(StepForm.Sited::step).toList(), List.of()), steps);
    }

    private void report(Misfit misfit, Fields step) {
        ProblemCode code = switch (misfit.kind()) {
            case TOO_LONG -> ProblemCode.STROKES_TOO_LONG;
            case TOO_SHORT -> ProblemCode.STROKES_TOO_SHORT;
            case NO_ROOM -> ProblemCode.NO_ROOM_FOR_STROKE;
        };
        boolean isForWantOfAShare = misfit.kind() == Misfit.Kind.NO_ROOM
                && misfit.neededSeconds() <= misfit.availableSeconds();
        problems.addVariant(spotOf(misfit, step), code, isForWantOfAShare ? "share" : "",
                seconds(misfit.neededSeconds()), seconds(misfit.availableSeconds()));
    }

    private static Spot spotOf(Misfit misfit, Fields step) {
        Optional<Node.Obj> stroke = misfit.stroke() == Cue.NONE ? Optional.empty() : step.node("strokes")
                .flatMap(node -> node instanceof Node.Arr(Spot _, List<Node> items)
                        && items.get(misfit.stroke()) instanceof Node.Obj object
                        ? Optional.of(object) : Optional.empty());
        return stroke
                .flatMap(object -> Stream.of("repeats", "cycleSeconds")
                        .map(object::member).flatMap(Optional::stream).findFirst())
                .map(member -> member.value().spot())
                .orElse(step.spotOf("seconds"));
    }

    private static String seconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
