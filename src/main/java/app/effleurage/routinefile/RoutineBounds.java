package app.effleurage.routinefile;

import app.effleurage.routine.Goal;
import java.util.Optional;

/**
 * What a routine as a whole asks of each of its strokes.
 *
 * @param pressureCap the firmest level allowed; empty when that is at fault itself
 * @param goal what the routine is for; empty when that is at fault itself
 */
record RoutineBounds(Optional<Integer> pressureCap, Optional<Goal> goal) {

    boolean isLymphWork() {
        return goal.equals(Optional.of(Goal.LYMPHATIC_DRAINAGE));
    }
}
