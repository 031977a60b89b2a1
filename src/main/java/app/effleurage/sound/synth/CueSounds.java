package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sounds of all cues, made once. Immutable, and safe to share between threads. */
public final class CueSounds {

    private final Map<CueSound, Pcm> cues = new EnumMap<>(CueSound.class);
    private final Pcm tick;

    /** Makes them all; some tens of milliseconds. */
    public CueSounds() {
        for (CueSound cue : CueSound.values()) {
            cues.put(cue, Levelled.CUE.level(Bell.strike(cue.timbre(), cue.notes())));
        }
        tick = Levelled.TICK.level(Bell.strike(Timbre.FINGERTIP, List.of(new Note(0, Scale.D5))));
    }

    public Pcm of(CueSound cue) {
        return Objects.requireNonNull(cues.get(cue));
    }

    /** The soft tick with which a stroke begins. */
    public Pcm tick() {
        return tick;
    }
}
