package app.effleurage.playback;

import java.time.Duration;
import java.util.Objects;

/** Why playing is paused. */
public sealed interface PauseReason {

    /** The user asked for it. */
    record ByUser() implements PauseReason {
    }

    /**
     * Time passed in which nobody could have followed, as when a laptop sleeps.
     *
     * @param length how long, by the clock that ran on the most
     */
    record Gap(Duration length) implements PauseReason {
        public Gap {
            Objects.requireNonNull(length, "length");
        }
    }

    /** Nothing of the program can be seen any more. */
    record Hidden() implements PauseReason {
    }
}
