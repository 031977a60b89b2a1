package app.effleurage.heard;

import app.effleurage.journal.Hearing;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.TimeSource;
import app.effleurage.score.Score;
import app.effleurage.sound.live.LiveSound;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundThread;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.Voice;
import app.effleurage.sound.voice.VoiceStudio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All that makes sounds, once for the program. Sounds are made, and the speech program is looked for, on a thread of
 * its own, so that neither a first frame nor a first line waits for it. For one thread, called home here.
 */
public final class SoundRoom implements AutoCloseable {

    private final Ways ways;
    private final TimeSource time;
    private volatile Locale locale;
    private final Speech speech;
    private final Consumer<Throwable> onFailure;
    private final Sampler sampler;
    private Bank bank;
    private Optional<VoiceStudio> studio;

    /**
     * Where a voice is found and kept.
     *
     * @param folder where recordings of the voice are kept
     * @param environment in which speech programs are looked for
     * @param property the machine's properties by name, of which some may be absent
     */
    public record Speech(Path folder, Map<String, String> environment, UnaryOperator<String> property) {
    }

    /**
     * The ways to the loudspeaker, and from thread to thread.
     *
     * @param home to the thread on which transports are moved and notes are told
     * @param maker makes sounds and has lines spoken, one after another; closed with the room
     * @param player plays samples, one after another; closed with the room
     * @param reader reads out what is on the screen, one thing after another; closed with the room
     */
    public record Ways(
            SoundOut out, Executor home, ExecutorService maker, ExecutorService player, ExecutorService reader) {

        /** With threads of their own, which keep no program alive. */
        public static Ways of(SoundOut out, Executor home) {
            return new Ways(out, home, thread("effleurage-voice"), thread("effleurage-sample"),
                    thread("effleurage-reader"));
        }

        private static ExecutorService thread(String name) {
            return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
        }
    }

    /**
     * @param locale of the listener
     * @param onFailure told of a bug, at home
     */
    public SoundRoom(Ways ways, TimeSource time, Locale locale, Speech speech, Consumer<Throwable> onFailure) {
        this.ways = Objects.requireNonNull(ways, "ways");
        this.time = Objects.requireNonNull(time, "time");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.speech = Objects.requireNonNull(speech, "speech");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
        sampler = new Sampler(ways.out, () -> this.locale);
    }

    /** Speaks to a listener of another language from now on; what is heard already is told by itself. */
    public void speak(Locale listener) {
        locale = Objects.requireNonNull(listener, "listener");
    }

    /** Looks for the system's speech, and tells at home which voices it has; none where there is none. */
    public void findVoices(Consumer<List<Voice>> onFound) {
        make(() -> {
            List<Voice> voices = studio().map(VoiceStudio::voices).orElse(List.of());
            ways.home.execute(() -> onFound.accept(voices));
        });
    }

    /**
     * Lets a routine be heard.
     *
     * @param onNote told at home what the user should know of the sound: a sentence, or nothing any more
     */
    public Accompaniment open(Score score, PlayState state, Hearing hearing, Consumer<Optional<String>> onNote) {
        Accompaniment sound = new Accompaniment(score, state, hearing, onNote);
        make(() -> {
            Bank made = bank();
            Optional<VoiceStudio> voices = studio();
            ways.home.execute(() -> sound.begin(made, voices, around()));
        });
        return sound;
    }

    /** As {@link #open}, but whoever asks waits until it can be heard: some hundred milliseconds, the first time. */
    public Accompaniment openAtOnce(Score score, PlayState state, Hearing hearing, Consumer<Optional<String>> onNote) {
        Accompaniment sound = new Accompaniment(score, state, hearing, onNote);
        sound.begin(bank(), studio(), around());
        return sound;
    }

    /**
     * Lets a few seconds be heard as they would sound with {@code hearing}, in place of a sample that still sounds.
     *
     * @param onNote told at home why nothing, or not all of it, is heard; or that all is well
     */
    public void tryOut(Hearing hearing, Consumer<Optional<String>> onNote) {
        Sampler.Sample sample = sampler.next(hearing);
        // Not by the maker, who may be having a whole routine spoken.
        run(ways.player, () -> {
            Optional<String> note = sampler.play(sample, bank(), studio());
            ways.home.execute(() -> onNote.accept(note));
        });
    }

    /**
     * A voice that says what is not part of a routine, at once.
     *
     * @param onNote told at home why nothing is heard, or that all is well again
     */
    public ReadingVoice reading(Hearing hearing, Consumer<Optional<String>> onNote) {
        return new ReadingVoice(new ReadingVoice.Surroundings(ways.out, work -> run(ways.reader, work), () -> locale,
                this::studio, note -> ways.home.execute(() -> onNote.accept(note))), hearing);
    }

    /** Lets no sample sound any more. */
    public void endSample() {
        sampler.end();
    }

    /** Ends all that is being made. */
    @Override
    public void close() {
        sampler.end();
        ways.maker.shutdownNow();
        ways.player.shutdownNow();
        ways.reader.shutdownNow();
    }

    private Accompaniment.Surroundings around() {
        return new Accompaniment.Surroundings(ways.out, time, ways.home, ways.maker, () -> locale, this::drive);
    }

    private Accompaniment.Driven drive(LiveSound sound) {
        return new SoundThread(
                sound, Thread.ofPlatform().name("effleurage-sound").daemon().factory(), this::fail)::close;
    }

    private void make(Runnable work) {
        run(ways.maker, work);
    }

    private void run(Executor where, Runnable work) {
        try {
            where.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException bug) {
                    fail(bug);
                }
            });
        } catch (RejectedExecutionException _) {
            // The room is closed, and nobody listens any more.
            return;
        }
    }

    private void fail(Throwable bug) {
        ways.home.execute(() -> onFailure.accept(bug));
    }

    private synchronized Bank bank() {
        if (bank == null) {
            bank = Bank.make();
        }
        return bank;
    }

    private synchronized Optional<VoiceStudio> studio() {
        if (studio == null) {
            studio = SpeechFinder.find(speech.environment, speech.property)
                    .map(program -> new VoiceStudio(program, speech.folder, ways.maker));
        }
        return studio;
    }
}
