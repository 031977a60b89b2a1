package app.effleurage.sound.voice;

import app.effleurage.routine.Named;
import app.effleurage.text.Messages;
import java.util.Locale;
import java.util.Objects;

/** A speech program did not speak. The reason is for a person's note; the rest is for the log. */
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1;

    /** What went amiss. */
    public enum Reason implements Named {
        /** The program is not there, or may not be run. */
        MISSING("missing"),
        /** It did not end in time, and was killed. */
        TOO_SLOW("too-slow"),
        /** It wrote without end, and was killed. */
        TOO_MUCH("too-much"),
        /** It ended and said that it failed. */
        FAILED("failed"),
        /** What it wrote is no sound. */
        NO_SOUND("no-sound"),
        /** It has no voice for the language. */
        NO_VOICE("no-voice");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        /** A sentence for the user. */
        public String inWords(Locale locale) {
            return Messages.beside(SpeechException.class, locale).get("trouble." + id);
        }
    }

    private final Reason reason;

    public SpeechException(Reason reason, String detail) {
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
