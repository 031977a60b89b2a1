package app.effleurage.ui;

import app.effleurage.claps.live.OwnSound;
import app.effleurage.journal.Hearing;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.TimeSource;
import app.effleurage.score.Score;
import app.effleurage.sound.live.Loudspeaker;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.synth.AmbienceLoops;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.Voice;
import app.effleurage.sound.voice.VoiceStudio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All that makes sounds, once for the program: made off the window's thread, and only when the first routine is
 * opened, so that no first frame waits for it.
 */
final class SoundRoom implements AutoCloseable {

    /** What is made once. */
    record Bank(CueSounds cues, BreathSounds breaths, AmbienceLoops loops, Optional<VoiceStudio> studio) {
    }

    private final SoundOut out;
    private final TimeSource time;
    private final Doorway doorway;
    private final Locale locale;
    private final Consumer<Throwable> onFailure;
    private final Speech speech;
    private final ExecutorService maker;
    private volatile Bank bank;

    /**
     * Where a voice is found and kept.
     *
     * @param folder where recordings of the voice are kept
     * @param environment in which speech programs are looked for
     * @param property the machine's properties by name, of which some may be absent
     */
    record Speech(Path folder, Map<String, String> environment, UnaryOperator<String> property) {
    }

    /**
     * @param maker makes sounds and has lines spoken; closed with this
     * @param onFailure told of a bug, on the window's thread
     */
    SoundRoom(SoundOut out, TimeSource time, Doorway doorway, Locale locale, Speech speech, ExecutorService maker,
            Consumer<Throwable> onFailure) {
        this.out = Objects.requireNonNull(out, "out");
        this.time = Objects.requireNonNull(time, "time");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.speech = Objects.requireNonNull(speech, "speech");
        this.maker = Objects.requireNonNull(maker, "maker");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    }

    static SoundRoom ofThisMachine(TimeSource time, Doorway doorway, Locale locale, Path voiceFolder,
            OwnSound own, Consumer<Throwable> onFailure) {
        ExecutorService maker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("effleurage-voice").daemon().factory());
        return new SoundRoom(new OverheardOut(new Loudspeaker(), time, own), time, doorway, locale,
                new Speech(voiceFolder, System.getenv(), System::getProperty), maker, onFailure);
    }

    /**
     * Lets a routine be heard.
     *
     * @param onNote told on the window's thread what the user should know of the sound: a sentence, or nothing any
     *     more
     */
    PlayerSound open(Score score, PlayState state, Hearing hearing, Consumer<Optional<String>> onNote) {
        PlayerSound sound = new PlayerSound(score, state, hearing, onNote);
        PlayerSound.Surroundings around =
                new PlayerSound.Surroundings(out, time, doorway, maker, locale,
                        failure -> doorway.home(() -> onFailure.accept(failure)));
        maker.execute(() -> {
            Bank made = bank();
            doorway.home(() -> sound.begin(made, around));
        });
        return sound;
    }

    /** The voices there are to choose from; empty without a speech program, or until one has been looked for. */
    List<Voice> voices() {
        return Optional.ofNullable(bank).flatMap(Bank::studio).map(VoiceStudio::voices).orElse(List.of());
    }

    /** Ends all that is being made. */
    @Override
    public void close() {
        maker.shutdownNow();
    }

    private Bank bank() {
        if (bank == null) {
            Optional<VoiceStudio> studio = SpeechFinder.find(speech.environment, speech.property)
                    .map(program -> new VoiceStudio(program, speech.folder, maker));
            bank = new Bank(new CueSounds(), new BreathSounds(), new AmbienceLoops(), studio);
        }
        return bank;
    }
}
