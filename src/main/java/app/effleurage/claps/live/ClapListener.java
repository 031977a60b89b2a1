package app.effleurage.claps.live;

import app.effleurage.claps.Level;

/** Somebody who wants to know of claps. */
public interface ClapListener {

    /** The microphone does something else than before. */
    void state(MicrophoneState now);

    /** Two claps or taps were heard. */
    void pair();

    /** How loud it is, some twenty times a second while {@link MicrophoneState#LISTENING}. */
    default void level(Level now) {
    }
}
