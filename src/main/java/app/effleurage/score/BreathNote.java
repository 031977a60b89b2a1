package app.effleurage.score;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Named;
import java.util.List;
import java.util.Objects;

/**
 * Steps that do not breathe as was chosen.
 *
 * @param steps indices of the steps, from 0, rising; at least one
 * @param reason what was in the way of the choice
 * @param instead how the steps breathe now
 */
public record BreathNote(List<Integer> steps, Reason reason, BreathPattern instead) {

    /** What can be in the way of a chosen breath. */
    public enum Reason implements Named {
        /** The breath would be held by someone who should not. */
        HOLDS("holds"),
        /** Hands stroke, and the pattern is one for still hands. */
        BUSY_HANDS("busy-hands"),
        /** As much of it has been breathed as is safe. */
        LIMIT("limit"),
        /** One breath takes longer than the step. */
        LONGER_THAN_STEP("longer-than-step"),
        /** The hands follow the breath here, so it cannot be left to itself. */
        LED("led"),
        /** The strokes that follow the breath do not come out whole. */
        NO_FIT("no-fit"),
        /** The strokes that follow the breath would hurry. */
        HURRIED("hurried");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public BreathNote {
        steps = List.copyOf(steps);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(instead, "instead");
    }
}
