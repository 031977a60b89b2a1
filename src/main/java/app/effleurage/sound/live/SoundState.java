package app.effleurage.sound.live;

import app.effleurage.routine.Named;
import app.effleurage.text.Messages;
import java.util.Locale;
import java.util.Objects;

/** Whether there is anything to hear. */
public sealed interface SoundState {

    /** There is, or nothing has been tried yet. */
    record Heard() implements SoundState {
    }

    /** There is not; it is tried again every few seconds. */
    record Silent(Reason reason) implements SoundState {

        public Silent {
            Objects.requireNonNull(reason, "reason");
        }

        /** A sentence for the user. */
        public String inWords(Locale locale) {
            return Messages.beside(SoundState.class, locale).get("silent." + reason.id());
        }
    }

    /** Why nothing is heard. */
    enum Reason implements Named {
        /** The machine has no loudspeaker that the program can use. */
        NO_DEVICE("no-device"),
        /** Another program has it. */
        BUSY("busy"),
        /** It was there, and went. */
        LOST("lost");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
