package app.effleurage.cli;

import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.AmbienceLoops;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Narration;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.SpeechProgram;
import app.effleurage.sound.voice.VoiceStudio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options by which someone says what is heard, and that as one track. */
final class SoundOptions {

    /** What can be asked for by name; the background has an option of its own. */
    static final List<Channel> CHANNELS = List.of(Channel.CUES, Channel.STROKES, Channel.BREATH, Channel.VOICE);

    @Option(names = "--channels", paramLabel = "KINDS", split = ",", defaultValue = "cues,breath",
            descriptionKey = "channels")
    private List<Channel> channels;

    @Option(names = "--ambience", paramLabel = "KIND", descriptionKey = "ambience")
    private Optional<Ambience> ambience = Optional.empty();

    /** All that is heard of a routine. Where there is to be a voice and is none, that is said, and the rest is there. */
    Track track(Tools tools, Score score) {
        SoundSettings settings = settings();
        List<Sounding> soundings = new SoundPlan(score, new CueSounds(), new BreathSounds())
                .soundings(settings, SoundPlan.Manner.PLAIN, voice(tools, score, settings));
        return new Track(soundings, score.lengthNanos(), settings, ambience.map(new AmbienceLoops()::of));
    }

    private static List<Sounding> voice(Tools tools, Score score, SoundSettings settings) {
        if (!settings.hears(Channel.VOICE)) {
            return List.of();
        }
        Optional<SpeechProgram> program =
                SpeechFinder.find(tools.around().environment(), tools.around().property());
        if (program.isEmpty()) {
            tools.complain(SpeechException.Reason.MISSING.inWords(tools.locale()));
            return List.of();
        }
        // On this very thread, so that all is recorded when it returns.
        VoiceStudio studio = new VoiceStudio(program.get(), tools.folders().voice(), Runnable::run);
        try (Narration narration =
                studio.narrate(score, tools.locale(), HowMuch.ALL, Optional.empty(), () -> { })) {
            narration.trouble().ifPresent(trouble -> tools.complain(trouble.inWords(tools.locale())));
            return narration.from(0, SoundPlan.Manner.PLAIN);
        }
    }

    private SoundSettings settings() {
        Set<Channel> heard = new HashSet<>(channels);
        ambience.ifPresent(_ -> heard.add(Channel.AMBIENCE));
        return SoundSettings.only(heard, ambience.orElse(SoundSettings.DEFAULT.ambience()));
    }
}
