package app.effleurage.export.handout;

import app.effleurage.journal.Hearing;
import app.effleurage.score.Score;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.AmbienceLoops;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;
import app.effleurage.sound.voice.Narration;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.SpeechProgram;
import app.effleurage.sound.voice.VoiceStudio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a film lets be heard: what the player would, at the loudness it was designed with. Where there is no voice, the rest. */
final class FilmSound {

    private final Supplier<Locale> locale;
    private final Path voices;
    private final Map<String, String> environment;
    private final UnaryOperator<String> property;

    /** @param voices where recordings are kept */
    FilmSound(Supplier<Locale> locale, Path voices, Map<String, String> environment, UnaryOperator<String> property) {
        this.locale = locale;
        this.voices = voices;
        this.environment = environment;
        this.property = property;
    }

    /** Takes its time: all that is said is recorded first. */
    Track of(Score score, Hearing hearing) {
        // Whoever has turned the player down has not turned down what they give away.
        SoundSettings settings = hearing.sound().withMasterPercent(SoundSettings.DEFAULT.masterPercent());
        List<Sounding> soundings = new SoundPlan(score, new CueSounds(), new BreathSounds())
                .soundings(settings, SoundPlan.Manner.PLAIN, voice(score, hearing, settings));
        Optional<Pcm> loop = settings.hears(Channel.AMBIENCE)
                ? Optional.of(new AmbienceLoops().of(settings.ambience())) : Optional.empty();
        return new Track(soundings, score.lengthNanos(), settings, loop);
    }

    private List<Sounding> voice(Score score, Hearing hearing, SoundSettings settings) {
        Optional<SpeechProgram> program = settings.hears(Channel.VOICE)
                ? SpeechFinder.find(environment, property) : Optional.empty();
        if (program.isEmpty()) {
            return List.of();
        }
        try (Narration narration = new VoiceStudio(program.get(), voices, Runnable::run)
                .narrate(score, locale.get(), hearing.spoken(), hearing.voice(), () -> { })) {
            return narration.from(0, SoundPlan.Manner.PLAIN);
        }
    }
}
