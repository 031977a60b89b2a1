package app.effleurage.heard;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.live.SpeakingLine;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.VoiceStudio;
import app.effleurage.text.SpokenLength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says short things at once, of which the newest counts: one that is asked for cuts off what is being said. Nothing of
 * it is kept. Every method returns at once, on any thread; what is said is rendered and played on a thread of its own.
 */
public final class ReadingVoice {

    /** So long the loudspeaker is kept for what may come next: 5 s, in rests of 10 ms. */
    static final int LINGER = 500;

    /** Between two sentences, in rests of 10 ms; rendering the second takes a little too. */
    private static final int PAUSE = 12;

    /** -12 dB: who has all sound turned down must still hear where to turn it up. */
    private static final float SOFTEST = 0.25f;

    /**
     * What it needs of the room.
     *
     * @param thread says things, one after another
     * @param onNote told, on {@code thread}, why nothing is heard, or that all is well; only when that changes
     */
    record Surroundings(SoundOut out, Executor thread, Supplier<Locale> locale,
            Supplier<Optional<VoiceStudio>> studio, Consumer<Optional<String>> onNote) {
    }

    private final Surroundings around;
    private final SpeakingLine line;
    private volatile Hearing hearing;
    private volatile Utterance current = new Utterance();
    private Optional<String> note = Optional.empty();

    /** What is said in one go, until something else is to be. */
    private static final class Utterance {

        private final Queue<String> sentences = new ConcurrentLinkedQueue<>();

        private Utterance with(List<String> texts) {
            texts.forEach(text -> sentences.addAll(SpokenLength.sentences(text)));
            return this;
        }
    }

    ReadingVoice(Surroundings around, Hearing hearing) {
        this.around = around;
        this.hearing = hearing;
        line = new SpeakingLine(around.out);
    }

    /** Speaks in the voice that the user wants, and as loud. */
    public void hear(Hearing wanted) {
        hearing = wanted;
    }

    /** Says texts one after another, in place of what is being said. */
    public void say(List<String> texts) {
        current = new Utterance().with(texts);
        go(current);
    }

    /** Says texts when what is being said has been. */
    public void add(List<String> texts) {
        go(current.with(texts));
    }

    /** Says no more of what is being said. */
    public void hush() {
        say(List.of());
    }

    private void go(Utterance utterance) {
        try {
            around.thread.execute(() -> run(utterance));
        } catch (RejectedExecutionException _) {
            // The room is closed, and nobody listens any more.
            return;
        }
    }

    /** Says it, and keeps the loudspeaker a while; something else that is to be said ends that at once. */
    private void run(Utterance mine) {
        int rested = 0;
        boolean over = false;
        while (isWanted(mine) && !over) {
            Optional<String> next = Optional.ofNullable(mine.sentences.poll());
            if (next.isPresent()) {
                rested = 0;
                tell(say(next.get(), mine));
            } else if (line.isOpen() && rested < LINGER) {
                rested++;
                over = !rest();
            } else {
                line.close();
                over = true;
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            line.close();
        }
    }

    /** @return why it was not said, if it was not */
    private Optional<String> say(String sentence, Utterance mine) {
        Optional<VoiceStudio> studio = around.studio.get();
        if (studio.isEmpty()) {
            return Optional.of(SpeechException.Reason.MISSING.inWords(around.locale.get()));
        }
        Hearing now = hearing;
        try {
            Pcm words = studio.get().read(sentence, around.locale.get(), now.voice());
            if (isWanted(mine)) {
                line.play(words, gain(now.sound()), () -> isWanted(mine));
            }
            for (int i = 0; i < PAUSE && isWanted(mine) && !mine.sentences.isEmpty(); i++) {
                line.rest();
            }
            return Optional.empty();
        } catch (SpeechException e) {
            return Optional.of(e.reason().inWords(around.locale.get()));
        } catch (NoSoundException none) {
            // Whoever is told to end waits for no loudspeaker.
            return Thread.currentThread().isInterrupted() ? note
                    : Optional.of(new SoundState.Silent(none.reason()).inWords(around.locale.get()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return note;
        }
    }

    /** @return whether the loudspeaker is there still; one that went while nothing was said is nobody's matter */
    private boolean rest() {
        try {
            line.rest();
            return true;
        } catch (NoSoundException _) {
            return false;
        }
    }

    private void tell(Optional<String> now) {
        if (!now.equals(note)) {
            note = now;
            around.onNote.accept(now);
        }
    }

    private boolean isWanted(Utterance utterance) {
        return utterance == current && !Thread.currentThread().isInterrupted();
    }

    /** As loud as the voice of a routine, whether or not that is on. */
    private static float gain(SoundSettings sound) {
        float voice = new Level(true, sound.levels().get(Channel.VOICE).percent()).gain();
        return Math.max(SOFTEST, new Level(true, sound.masterPercent()).gain() * voice);
    }
}
