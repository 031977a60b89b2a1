package app.effleurage.score;

import java.util.Objects;
import java.util.Optional;

/**
 * Everything there is to see and hear at one instant of a routine.
 *
 * @param atNanos the instant, from the routine's start
 * @param remainingNanos what is left of the routine
 * @param step the step in play; at the routine's end, the last
 * @param action what the hands do
 * @param breath the breath, or empty where it is left to itself
 * @param hands where both hands are
 */
public record Moment(
        long atNanos, long remainingNanos, StepMoment step, Action action, Optional<BreathMoment> breath,
        HandsMoment hands) {

    public Moment {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(breath, "breath");
        Objects.requireNonNull(hands, "hands");
    }

    /** Whether the routine is over. */
    public boolean isEnd() {
        return remainingNanos == 0;
    }
}
