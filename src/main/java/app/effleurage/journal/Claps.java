package app.effleurage.journal;

import app.effleurage.claps.Sensitivity;
import java.util.Objects;

/**
 * Whether two claps pause and go on.
 *
 * @param areOn whether the microphone may listen for them at all
 * @param sensitivity how soft they may be
 */
public record Claps(boolean areOn, Sensitivity sensitivity) {

    /** What holds until the user chooses: no microphone is opened unasked. */
    public static final Claps DEFAULT = new Claps(false, Sensitivity.MEDIUM);

    public Claps {
        Objects.requireNonNull(sensitivity, "sensitivity");
    }

    public Claps withOn(boolean wanted) {
        return new Claps(wanted, sensitivity);
    }

    public Claps withSensitivity(Sensitivity wanted) {
        return new Claps(areOn, wanted);
    }
}
