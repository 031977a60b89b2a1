package app.effleurage.playback;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All there is to know of a transport at a tick. Immutable; may be handed to other threads.
 *
 * @param phase what it is doing
 * @param positionNanos where it is, from the routine's start, 0 to the routine's length
 * @param step index of the step it is in
 * @param rate how fast it plays
 * @param loop what is played over and over, if anything is
 * @param locked whether moves are refused
 */
public record PlayState(Phase phase, long positionNanos, int step, Rate rate, Optional<Loop> loop, boolean locked) {

    public PlayState {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(loop, "loop");
    }

    /** Whether something is played over and over. */
    public boolean looping() {
        return loop.isPresent();
    }

    /** Whether ticks are needed: nothing moves otherwise, and a program may rest. */
    public boolean needsTicks() {
        return switch (phase) {
            case Phase.CountingIn _, Phase.Playing _ -> true;
            case Phase.Waiting(OptionalLong left) -> left.isPresent();
            case Phase.Ready _, Phase.Paused _, Phase.Finished _ -> false;
        };
    }
}
