package app.effleurage.playback;

import java.util.Objects;

/**
 * How a person wants playing to go, whatever the routine.
 *
 * @param takeUp where it goes on after a pause
 * @param waitsAfterEachStep whether every step but the last ends with a wait for someone to say go on, without limit
 */
public record Habits(TakeUp takeUp, boolean waitsAfterEachStep) {

    /** What holds until someone chooses: on with the breath or stroke that was cut, and never waiting unasked. */
    public static final Habits DEFAULT = new Habits(TakeUp.BREATH, false);

    /** Where playing goes on after a pause. */
    public enum TakeUp {
        /** With the in-breath, or where the breath is natural the stroke, that the pause cut. */
        BREATH,
        /** From the start of the step, which is told again. */
        STEP
    }

    public Habits {
        Objects.requireNonNull(takeUp, "takeUp");
    }
}
