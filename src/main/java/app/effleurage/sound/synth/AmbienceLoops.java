package app.effleurage.sound.synth;

import app.effleurage.sound.Ambience;
import app.effleurage.sound.Pcm;
import java.util.EnumMap;
import java.util.Map;

/**
 * The backgrounds, each a loop of {@value Loop#SECONDS} s, made when first asked for: some hundred milliseconds, so
 * not on a thread that anybody waits for. Safe to share between threads.
 */
public final class AmbienceLoops {

    private final Map<Ambience, Pcm> made = new EnumMap<>(Ambience.class);

    /** A sound whose last sample leads to its first. */
    public synchronized Pcm of(Ambience ambience) {
        return made.computeIfAbsent(ambience, wanted -> Levelled.AMBIENCE.level(switch (wanted) {
            case PAD -> Pad.loop();
            case RAIN -> Rain.loop();
            case WAVES -> Waves.loop();
        }));
    }
}
