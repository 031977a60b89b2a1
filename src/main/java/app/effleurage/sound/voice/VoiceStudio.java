package app.effleurage.sound.voice;

import app.effleurage.score.Score;
import app.effleurage.sound.Pcm;
import app.effleurage.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Has sentences spoken by the system's speech, all alike in pace and loudness, and keeps them from one start of the
 * program to the next. Safe for threads.
 */
public final class VoiceStudio {

    /** About 45 minutes: some forty routines in one voice. */
    private static final long MOST_BYTES = 256L << 20;

    /** What such programs take for their usual pace, as they count: quicker than a routine, where nobody waits. */
    private static final int READING_RATE = 175;

    private final SpeechProgram program;
    private final SpeechStore store;
    private final Executor executor;
    private final Map<Voice, Integer> rates = new ConcurrentHashMap<>();

    /**
     * @param folder where recordings are kept, at most 256 MB; it need not exist, and all in it may be deleted
     * @param executor on which programs are run, one after another for each routine. With {@code Runnable::run} all is
     *     ready when {@link #narrate} returns
     */
    public VoiceStudio(SpeechProgram program, Path folder, Executor executor) {
        this.program = Objects.requireNonNull(program, "program");
        this.store = new SpeechStore(folder, MOST_BYTES);
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /** To choose from, the best of each language first. */
    public List<Voice> voices() {
        return program.voices();
    }

    /**
     * Begins to record what is said in a routine, what is needed first first.
     *
     * @param locale of the listener
     * @param voiceId of the voice they chose, for the language it speaks; one that is not there counts as none
     * @param onMore told on the executor when more can be said, seldom enough to lay out the voice anew each time; and
     *     once more when there is no more to come
     */
    public Narration narrate(
            Score score, Locale locale, HowMuch howMuch, Optional<String> voiceId, Runnable onMore) {
        Narration narration = new Narration(
                new Script(score, locale, howMuch), new VoiceChoice(voices(), voiceId, locale), this, onMore);
        executor.execute(narration::record);
        return narration;
    }

    /**
     * A line by which a voice can be judged. Slow, where it is not kept yet.
     *
     * @param listener their language; where no voice speaks it, another one is heard
     * @param voiceId of the voice they chose; one that is not there counts as none
     * @throws SpeechException when it cannot be said
     */
    public Pcm sample(Locale listener, Optional<String> voiceId) throws SpeechException, InterruptedException {
        Voice voice = new VoiceChoice(voices(), voiceId, listener).speaking(listener)
                .or(() -> voices().stream().filter(any -> voiceId.filter(any.id()::equals).isPresent()).findFirst())
                .or(() -> voices().stream().findFirst())
                .orElseThrow(() -> new SpeechException(SpeechException.Reason.NO_VOICE, "no voice at all"));
        Messages messages = Messages.beside(VoiceStudio.class, voice.language());
        // Any voice can count.
        List<Sentence> words = voice.speaks(messages.language())
                ? Sentence.of(messages.get("sample"), messages.language())
                : Sentence.of(messages.get("sample.any"), voice.language());
        return said(words, sentence -> record(sentence, voice));
    }

    /**
     * Says something at the usual pace of the system's speech, once: it is not kept. Takes some tens of milliseconds.
     *
     * @param text without a letter or digit nothing is heard
     * @param listener their language, which the text is in
     * @param voiceId of the voice they chose; one that is not there, or does not speak the language, counts as none
     * @throws SpeechException when it cannot be said
     */
    public Pcm read(String text, Locale listener, Optional<String> voiceId)
            throws SpeechException, InterruptedException {
        Voice voice = new VoiceChoice(voices(), voiceId, listener).speaking(listener).orElseThrow(() ->
                new SpeechException(SpeechException.Reason.NO_VOICE, "none for " + listener.toLanguageTag()));
        return said(Sentence.of(text, listener),
                sentence -> Polish.of(program.render(sentence.text(), voice, READING_RATE)));
    }

    /** How a sentence comes to be recorded. */
    @FunctionalInterface
    private interface Recorder {
        Recording record(Sentence sentence) throws SpeechException, InterruptedException;
    }

    private static Pcm said(List<Sentence> sentences, Recorder recorder) throws SpeechException, InterruptedException {
        List<Recording> said = new ArrayList<>();
        for (Sentence sentence : sentences) {
            said.add(recorder.record(sentence));
        }
        return new Said(said).pcm();
    }

    /** Slow, where the sentence is not kept yet. */
    Recording record(Sentence sentence, Voice voice) throws SpeechException, InterruptedException {
        int rate = rate(voice);
        String key = SpeechStore.key(Polish.VERSION, program.name(), voice.id(), rate, sentence.text());
        Optional<byte[]> kept = store.get(key);
        if (kept.isPresent()) {
            return Recording.ofBytes(kept.get());
        }
        Recording made = Polish.of(program.render(sentence.text(), voice, rate));
        store.put(key, made.toBytes());
        return made;
    }

    private int rate(Voice voice) throws SpeechException, InterruptedException {
        Integer known = rates.get(voice);
        if (known == null) {
            known = keptRate(voice);
            rates.put(voice, known);
        }
        return known;
    }

    private int keptRate(Voice voice) throws SpeechException, InterruptedException {
        String key = SpeechStore.key(
                "rate", Polish.VERSION, program.name(), voice.id(), Calibration.passage(voice));
        Optional<byte[]> kept = store.get(key);
        if (kept.isPresent()) {
            return Integer.parseInt(new String(kept.get(), StandardCharsets.US_ASCII));
        }
        int found = Calibration.of(program, voice);
        store.put(key, Integer.toString(found).getBytes(StandardCharsets.US_ASCII));
        return found;
    }
}
