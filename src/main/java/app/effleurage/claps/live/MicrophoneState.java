package app.effleurage.claps.live;

import app.effleurage.routine.Named;
import app.effleurage.text.Messages;
import java.util.Locale;

/** Whether the microphone listens, and if not, why not. */
public enum MicrophoneState implements Named {
    /** Nobody wants it to. */
    OFF("off"),
    /** It has been asked, and has not answered yet. */
    OPENING("opening"),
    LISTENING("listening"),
    /** It is open and gives nothing but zeros, as one does that is switched off or that the system keeps from us. */
    MUTED("muted"),
    /** The machine has none that the program can use. Tried again every few seconds, as are the next two. */
    NO_MICROPHONE("no-microphone"),
    /** Another program has it, or the system does not let us have it. */
    REFUSED("refused"),
    /** It was there, and went. */
    LOST("lost"),
    /** It has been asked long ago, and has not answered. */
    NO_ANSWER("no-answer");

    private final String id;

    MicrophoneState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether two claps would be heard. */
    public boolean hears() {
        return this == LISTENING;
    }

    /** A sentence for the user. */
    public String inWords(Locale locale) {
        return Messages.beside(MicrophoneState.class, locale).get("microphone." + id);
    }
}
