package app.effleurage.awake;

import java.util.Objects;

/**
 * Why one means did not help.
 *
 * @param means what was tried
 * @param why the kind of failure, for the user
 * @param detail the platform's own words, for a log; may be empty
 */
public record Refusal(Means means, Why why, String detail) {

    /** Kinds of failure. */
    public enum Why {
        /** The session has no D-Bus, or it cannot be reached. */
        NO_BUS,
        /** Nobody answers to the name, or the program is not installed. */
        MISSING,
        /** It answered, and said no. */
        REFUSED,
        /** It did not answer in time. */
        TOO_SLOW,
        /** It held for a while, and then ended by itself. */
        LOST
    }

    public Refusal {
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(detail, "detail");
    }
}
