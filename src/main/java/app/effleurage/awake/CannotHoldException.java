package app.effleurage.awake;

import java.io.Serial;
import java.util.Objects;

/** A means is not to be had. */
final class CannotHoldException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal.Why why;

    CannotHoldException(Refusal.Why why, String detail) {
        super(detail);
        this.why = Objects.requireNonNull(why, "why");
    }

    Refusal.Why why() {
        return why;
    }
}
