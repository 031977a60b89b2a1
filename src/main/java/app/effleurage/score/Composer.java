package app.effleurage.score;

import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a routine on a timeline. */
public final class Composer {

    private Composer() {
    }

    /** The routine as written. */
    public static Composition compose(Routine routine) {
        List<ScoredStep> scored = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < routine.steps().size(); i++) {
            Step step = routine.steps().get(i);
            switch (new StepComposer(i, step, from).compose()) {
                case StepComposer.Outcome.Fits fits -> scored.add(fits.scored());
                case StepComposer.Outcome.Misfits amiss -> misfits.add(amiss.misfit());
            }
            from += step.time().length().toNanos();
        }
        return misfits.isEmpty()
                ? new Composition(Optional.of(new Score(routine, scored)), List.of())
                : new Composition(Optional.empty(), misfits);
    }

    /**
     * The routine fitted to a length: repeats and seconds scaled in whole cycles, steps with a breath
     * pattern in whole breaths, none shorter than about ten seconds. A step that is marked optional is
     * left out when even so the time is too short, unless the routine's order is fixed.
     *
     * @param wanted the length asked for; what cannot be reached is approached as nearly as it can
     *     be, so look at {@link Score#lengthNanos}
     */
    public static Composition composeToFit(Routine routine, Duration wanted) {
        Composition asWritten = compose(routine);
        // What does not fit as written is for the author to mend, not for fitting to hide.
        if (asWritten.score().isEmpty() || wanted.equals(routine.length())) {
            return asWritten;
        }
        return compose(new RoutineFitter(routine).fit(wanted));
    }
}
