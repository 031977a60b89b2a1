package app.effleurage.sound.voice;

import app.effleurage.text.Messages;
import app.effleurage.text.SpokenLength;
import java.util.List;

/**
 * Finds the rate at which a voice really says {@value SpokenLength#WORDS_PER_MINUTE} words a minute, by having it say
 * a known passage: what a program calls words a minute leaves out short sentences, pauses and languages.
 */
final class Calibration {

    /** Where the search begins, and what a voice is given whose language has no passage yet. */
    static final int USUAL = 100;

    /** eSpeak goes no slower; nobody here goes faster. */
    private static final int SLOWEST = 80;
    private static final int FASTEST = 320;

    /** Near enough; a rate is a whole number, and the passage is not the routine. */
    private static final double NEAR = 0.02;
    private static final int TRIES = 4;

    private Calibration() {
    }

    /** What is said to find the rate; empty where there are no words in the voice's language. */
    static List<Sentence> passage(Voice voice) {
        Messages messages = Messages.beside(Calibration.class, voice.language());
        return voice.speaks(messages.language())
                ? Sentence.of(messages.get("calibration"), messages.language()) : List.of();
    }

    /** The program's rate for our pace, as near as it comes. */
    static int of(SpeechProgram program, Voice voice) throws SpeechException, InterruptedException {
        List<Sentence> passage = passage(voice);
        if (passage.isEmpty()) {
            return USUAL;
        }
        int rate = USUAL;
        int best = rate;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > NEAR; i++) {
            double measured = wordsPerMinute(program, voice, rate, passage);
            double off = Math.abs(measured / SpokenLength.WORDS_PER_MINUTE - 1);
            if (off < least) {
                least = off;
                best = rate;
            }
            rate = Math.clamp(Math.round(rate * SpokenLength.WORDS_PER_MINUTE / measured), SLOWEST, FASTEST);
        }
        return best;
    }

    /** As it is heard: without the silence that a program puts around a sentence. */
    private static double wordsPerMinute(SpeechProgram program, Voice voice, int rate, List<Sentence> passage)
            throws SpeechException, InterruptedException {
        long nanos = 0;
        int words = 0;
        for (Sentence sentence : passage) {
            nanos += Polish.of(program.render(sentence.text(), voice, rate)).lengthNanos();
            words += SpokenLength.words(sentence.text());
        }
        return words * 60e9 / nanos;
    }
}
