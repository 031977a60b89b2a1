package app.effleurage.routine;

import java.time.Duration;
import java.util.Objects;

/**
 * One part of a breath.
 *
 * @param kind what the breath does
 * @param length for how long, more than nothing
 */
public record BreathPhase(Kind kind, Duration length) {

    /** What a breath does in a phase. */
    public enum Kind implements Named {
        IN("in"),
        /** Lungs full and still. */
        HOLD_IN("hold"),
        OUT("out"),
        /** Lungs empty and still. */
        HOLD_OUT("rest");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        public boolean isHold() {
            return this == HOLD_IN || this == HOLD_OUT;
        }
    }

    public BreathPhase {
        Objects.requireNonNull(kind, "kind");
        if (!length.isPositive()) {
            throw new IllegalArgumentException("length: " + length + " is not more than nothing");
        }
    }
}
