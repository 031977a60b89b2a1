package app.effleurage.score;

import java.util.Objects;

/**
 * A step whose strokes cannot be laid into its time.
 *
 * @param kind what is amiss
 * @param step index of the step, from 0
 * @param stroke index of the stroke within the step, or {@link Cue#NONE} for the step as a whole
 * @param neededSeconds the least time the strokes need, settling-in and changes of side with it
 * @param availableSeconds the time the step has
 */
public record Misfit(Kind kind, int step, int stroke, double neededSeconds, double availableSeconds) {

    /** What can be amiss. */
    public enum Kind {
        /** The strokes with their repeats take longer than the step, even hurried by 15 %. */
        TOO_LONG,
        /** The strokes end long before the step does, even slowed by 15 %: the hands would idle. */
        TOO_SHORT,
        /** A stroke without repeats is left too little time for one cycle. */
        NO_ROOM
    }

    public Misfit {
        Objects.requireNonNull(kind, "kind");
    }
}
