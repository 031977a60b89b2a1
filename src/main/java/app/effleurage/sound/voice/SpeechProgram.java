package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.util.List;

/**
 * The system's own speech. It renders; playing is for the mixer, so that time and level are ours. Safe for threads,
 * and slow: not for a thread that draws or plays.
 */
public interface SpeechProgram {

    /** A proper name, to show to a person. */
    String name();

    /** The voices to choose from, the best of each language first; at least one. */
    List<Voice> voices();

    /**
     * Says a text.
     *
     * @param text any text at all; what cannot be spoken in it is passed over
     * @param voice one of {@link #voices}
     * @param wordsPerMinute as the program counts them, which may be far from what is heard: see {@link Calibration}
     * @return as the program made it, but at our rate, in one channel
     * @throws SpeechException when it is not said, whatever the program did
     * @throws InterruptedException when the thread was; the program has been killed
     */
    Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException, InterruptedException;

    /** Keeps what comes from a settings file out of a command. */
    static void requireOneOf(List<Voice> voices, Voice voice) {
        if (!voices.contains(voice)) {
            throw new IllegalArgumentException("voice: " + voice.id() + " is none of this program");
        }
    }
}
