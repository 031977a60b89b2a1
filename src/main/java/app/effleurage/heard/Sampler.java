package app.effleurage.heard;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.live.TrackPlayer;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.VoiceStudio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Plays a few seconds of each kind of sound that is wanted: a cue, a breath in with two strokes in it, a spoken line,
 * and what lies under them. A new sample ends the one before.
 */
final class Sampler {

    private static final long MILLI = 1_000_000;
    private static final long CUE_AT = 200 * MILLI;
    private static final long BREATH_AT = 2_000 * MILLI;
    private static final long BREATH_LENGTH = 3_500 * MILLI;
    private static final List<Long> TICKS_AT = List.of(2_400 * MILLI, 3_900 * MILLI);
    private static final long VOICE_AT = 6_200 * MILLI;
    /** So long the background is heard alone at the end, before it fades. */
    private static final long AFTER = 800 * MILLI;

    private final TrackPlayer player;
    private final Supplier<Locale> locale;
    private final AtomicReference<Sample> current = new AtomicReference<>();

    /** A sample that is wanted, until the next one is: as an object, for the same may be wanted twice. */
    static final class Sample {

        private final Hearing hearing;

        private Sample(Hearing hearing) {
            this.hearing = hearing;
        }
    }

    Sampler(SoundOut out, Supplier<Locale> locale) {
        player = new TrackPlayer(out);
        this.locale = locale;
    }

    /** Ends the sample that sounds, for another. From any thread. */
    Sample next(Hearing hearing) {
        Sample sample = new Sample(hearing);
        current.set(sample);
        return sample;
    }

    /** Ends the sample that sounds. From any thread. */
    void end() {
        current.set(null);
    }

    /**
     * Plays it, as long as it is wanted.
     *
     * @return why nothing, or not all of it, is heard
     */
    Optional<String> play(Sample sample, Bank bank, Optional<VoiceStudio> studio) {
        Optional<String> note = Optional.empty();
        List<Sounding> sounds = new ArrayList<>(sounds(bank));
        Hearing hearing = sample.hearing;
        boolean speaks = hearing.spoken() != HowMuch.NONE && hearing.sound().hears(Channel.VOICE);
        if (speaks && studio.isPresent() && isWanted(sample)) {
            try {
                Pcm line = studio.get().sample(locale.get(), hearing.voice());
                sounds.add(new Sounding(VOICE_AT, line, Channel.VOICE));
            } catch (SpeechException e) {
                note = Optional.of(e.reason().inWords(locale.get()));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return note;
            }
        } else if (speaks && studio.isEmpty()) {
            note = Optional.of(SpeechException.Reason.MISSING.inWords(locale.get()));
        }
        sounds.removeIf(sound -> !hearing.sound().hears(sound.channel()));
        try {
            player.play(track(sounds, hearing, bank), () -> isWanted(sample));
            return note;
        } catch (NoSoundException none) {
            return Optional.of(new SoundState.Silent(none.reason()).inWords(locale.get()));
        }
    }

    private static Track track(List<Sounding> sounds, Hearing hearing, Bank bank) {
        Optional<Ambience> under = Optional.of(hearing.sound().ambience())
                .filter(_ -> hearing.sound().hears(Channel.AMBIENCE));
        long length = AFTER + sounds.stream().mapToLong(Sounding::toNanos).max().orElse(VOICE_AT);
        return new Track(sounds, length, hearing.sound(), under.map(bank.loops()::of));
    }

    private static List<Sounding> sounds(Bank bank) {
        List<Sounding> sounds = new ArrayList<>();
        sounds.add(new Sounding(CUE_AT, bank.cues().of(CueSound.STEP), Channel.CUES));
        sounds.add(new Sounding(
                BREATH_AT, bank.breaths().of(BreathSounds.Way.IN, BREATH_LENGTH), Channel.BREATH));
        TICKS_AT.forEach(at -> sounds.add(new Sounding(at, bank.cues().tick(), Channel.STROKES)));
        return sounds;
    }

    private boolean isWanted(Sample sample) {
        return current.get() == sample;
    }
}
