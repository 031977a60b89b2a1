package app.effleurage.heard;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.SpeechProgram;
import app.effleurage.sound.voice.Voice;
import app.effleurage.text.SpokenLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says each sentence as a tone of its own, so that what was said can be told from samples. */
final class ToneTalker implements SpeechProgram {

    /** A sentence for at least so long counts as heard. */
    private static final int WINDOW = Pcm.RATE / 10;
    private static final double LOUD = 0.05;
    private static final double LOWEST_HERTZ = 400;
    private static final double STEP_HERTZ = 40;

    private final List<String> texts = new ArrayList<>();
    Optional<SpeechException.Reason> fails = Optional.empty();

    @Override
    public String name() {
        return "tones";
    }

    @Override
    public List<Voice> voices() {
        return List.of(new Voice("en", "English", Locale.UK), new Voice("de", "Deutsch", Locale.GERMAN));
    }

    @Override
    public synchronized Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException {
        if (fails.isPresent()) {
            throw new SpeechException(fails.get(), "on purpose");
        }
        if (!texts.contains(text)) {
            texts.add(text);
        }
        float[] samples = new float[(int) (SpokenLength.words(text) * 60.0 * Pcm.RATE / wordsPerMinute)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(2 * Math.PI * hertz(text) * i / Pcm.RATE);
        }
        return new Pcm(samples);
    }

    /** What is said within some samples, in order. */
    synchronized List<String> said(float[] heard) {
        List<String> said = new ArrayList<>();
        for (int from = 0; from + WINDOW <= heard.length; from += WINDOW) {
            for (String text : texts) {
                if (level(heard, from, hertz(text)) > LOUD && (said.isEmpty() || !said.getLast().equals(text))) {
                    said.add(text);
                }
            }
        }
        return said;
    }

    private double hertz(String text) {
        return LOWEST_HERTZ + STEP_HERTZ * texts.indexOf(text);
    }

    private static double level(float[] heard, int from, double hertz) {
        double sine = 0;
        double cosine = 0;
        for (int i = from; i < from + WINDOW; i++) {
            double window = 1 - Math.cos(2 * Math.PI * (i - from) / WINDOW);
            sine += window * heard[i] * Math.sin(2 * Math.PI * hertz * i / Pcm.RATE);
            cosine += window * heard[i] * Math.cos(2 * Math.PI * hertz * i / Pcm.RATE);
        }
        return 2 * Math.hypot(sine, cosine) / WINDOW;
    }
}
