package app.effleurage.score;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A routine made to suit a person: their time, and how they want to breathe.
 *
 * @param score what is played
 * @param notes on the steps that do not breathe as was chosen, by their first step
 */
public record Arrangement(Score score, List<BreathNote> notes) {

    public Arrangement {
        Objects.requireNonNull(score, "score");
        notes = List.copyOf(notes);
    }

    /**
     * Fits the routine to a length first and to a breath then: a breath changes no step's length, so
     * how long a routine takes does not depend on how one breathes, and the limits of the breath are
     * those of the steps as they are played.
     *
     * @param length as in {@link Composer#composeToFit}; empty for the routine's own
     * @throws IllegalArgumentException if the strokes do not fit as written
     */
    public static Arrangement of(Routine routine, Optional<Duration> length, BreathChoice breath) {
        Composition composition = length.map(wish -> Composer.composeToFit(routine, wish))
                .orElseGet(() -> Composer.compose(routine));
        Score fitted = composition.score().orElseThrow(() -> new IllegalArgumentException(
                "routine: " + routine.id() + " does not fit its time: " + composition.misfits()));
        RoutineBreather.Outcome breathed = new RoutineBreather(breath).breathe(fitted.routine());
        return breathed.routine().equals(fitted.routine())
                ? new Arrangement(fitted, breathed.notes())
                : new Arrangement(Composer.compose(breathed.routine()).score().orElseThrow(), breathed.notes());
    }
}
