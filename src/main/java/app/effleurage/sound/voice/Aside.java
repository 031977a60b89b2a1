package app.effleurage.sound.voice;

import app.effleurage.routine.Side;
import java.util.Objects;
import java.util.Optional;

/** Something said while the routine stands still, and so at no time of its own. */
public sealed interface Aside {

    /**
     * Where playing will go on, said in the count before it does.
     *
     * @param step index of the step
     * @param side the side at work there, or next; empty when both are, or the hands rest
     */
    record TakingUp(int step, Optional<Side> side) implements Aside {
        public TakingUp {
            Objects.requireNonNull(side, "side");
        }
    }

    /** Playing stands because time went by in which nobody could have followed. */
    record Woken() implements Aside {
    }

    /** A step is over, and the next begins when the listener says so. */
    record Waiting() implements Aside {
    }
}
