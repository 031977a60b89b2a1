package app.effleurage.heard;

import app.effleurage.score.Score;
import app.effleurage.sound.Channel;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Narration;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.SpeechProgram;
import app.effleurage.sound.voice.VoiceStudio;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** All that is heard of a routine from its start to its end, to be kept in a file. */
public final class WholeTrack {

    private final SoundRoom.Speech speech;
    private final Consumer<SpeechException.Reason> onTrouble;

    /** @param onTrouble told why something that was to be said is not; the rest is heard all the same */
    public WholeTrack(SoundRoom.Speech speech, Consumer<SpeechException.Reason> onTrouble) {
        this.speech = Objects.requireNonNull(speech, "speech");
        this.onTrouble = Objects.requireNonNull(onTrouble, "onTrouble");
    }

    /**
     * Takes its time: all that is said is recorded first.
     *
     * @param voice of the system's, by its name; empty for the usual one
     */
    public Track of(Score score, Locale locale, SoundSettings settings, HowMuch howMuch, Optional<String> voice) {
        Bank bank = Bank.make();
        List<Sounding> said = settings.hears(Channel.VOICE) ? said(score, locale, howMuch, voice) : List.of();
        List<Sounding> soundings = new SoundPlan(score, bank.cues(), bank.breaths())
                .soundings(settings, SoundPlan.Manner.PLAIN, said);
        return new Track(soundings, score.lengthNanos(), settings, settings.hears(Channel.AMBIENCE)
                ? Optional.of(bank.loops().of(settings.ambience())) : Optional.empty());
    }

    private List<Sounding> said(Score score, Locale locale, HowMuch howMuch, Optional<String> voice) {
        Optional<SpeechProgram> program = SpeechFinder.find(speech.environment(), speech.property());
        if (program.isEmpty()) {
            onTrouble.accept(SpeechException.Reason.MISSING);
            return List.of();
        }
        // On this very thread, so that all is recorded when it returns.
        VoiceStudio studio = new VoiceStudio(program.get(), speech.folder(), Runnable::run);
        try (Narration narration = studio.narrate(score, locale, howMuch, voice, () -> { })) {
            narration.trouble().ifPresent(onTrouble);
            return narration.from(0, SoundPlan.Manner.PLAIN);
        }
    }
}
