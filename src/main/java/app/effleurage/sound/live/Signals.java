package app.effleurage.sound.live;

import app.effleurage.sound.live.Lead.Motion;
import app.effleurage.sound.synth.CueSound;
import java.util.Optional;

/** The sounds that no score holds: those of pausing and going on. */
final class Signals {

    private Signals() {
    }

    static Optional<CueSound> between(Lead before, Lead after) {
        if (before.motion() == after.motion()) {
            return Optional.empty();
        }
        return switch (after.motion()) {
            case PAUSED -> before.wakes() ? Optional.of(CueSound.PAUSE) : Optional.empty();
            case COUNTING_IN -> Optional.of(CueSound.RESUME);
            case PLAYING -> beginsAtTheStart(before) ? Optional.empty() : Optional.of(CueSound.START);
            case READY, FINISHED -> Optional.empty();
        };
    }

    /** Whether what sounds is cut short; the words of the count are heard out, and so is the end. */
    static boolean silences(Lead before, Lead after) {
        return before.motion() != after.motion() && switch (after.motion()) {
            case PAUSED, COUNTING_IN -> true;
            case PLAYING, READY, FINISHED -> false;
        };
    }

    /** There the routine's own first cue says it. */
    private static boolean beginsAtTheStart(Lead before) {
        return before.motion() == Motion.FINISHED || before.motion() == Motion.READY && before.positionNanos() == 0;
    }
}
