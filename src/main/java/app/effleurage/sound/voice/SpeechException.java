package app.effleurage.sound.voice;

import java.util.Objects;

/** A speech program did not speak. The reason is for a person's note; the rest is for the log. */
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1;

    /** What went amiss. */
    public enum Reason {
        /** The program is not there, or may not be run. */
        MISSING,
        /** It did not end in time, and was killed. */
        TOO_SLOW,
        /** It wrote without end, and was killed. */
        TOO_MUCH,
        /** It ended and said that it failed. */
        FAILED,
        /** What it wrote is no sound. */
        NO_SOUND
    }

    private final Reason reason;

    SpeechException(Reason reason, String detail) {
        super(detail);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    SpeechException(Reason reason, Throwable cause) {
        super(cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
