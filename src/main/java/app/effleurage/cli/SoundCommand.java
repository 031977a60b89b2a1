package app.effleurage.cli;

import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.file.WavFile;
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
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code sound}: a whole routine as one sound file. */
@Command(name = "sound")
final class SoundCommand implements Callable<Integer> {

    /** What can be asked for by name; the background has an option of its own. */
    static final List<Channel> CHANNELS = List.of(Channel.CUES, Channel.STROKES, Channel.BREATH, Channel.VOICE);

    private static final Logger LOG = LoggerFactory.getLogger(SoundCommand.class);

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "routine")
    private String routine;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Option(names = "--channels", paramLabel = "KINDS", split = ",", defaultValue = "cues,breath")
    private List<Channel> channels;

    @Option(names = "--ambience", paramLabel = "KIND")
    private Optional<Ambience> ambience = Optional.empty();

    @Mixin
    private BreathOptions breath;

    SoundCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Score score = Arrangement.of(new Shelf(tools, root.folders()).find(routine),
                minutes.map(Options.Minutes::length), breath.choice(tools)).score();
        ProgramLog.openIn(tools.folders().logs());
        Track track = track(score);
        try {
            WavFile.write(track, out);
        } catch (IOException e) {
            LOG.warn("no sound file", e);
            throw Stop.fault(List.of(tools.words().get("sound.failed", out, e.getClass().getSimpleName())));
        }
        tools.print(tools.words().get("sound.written", out, ClockTime.of(score.lengthNanos())));
        return ExitCode.CLEAN;
    }

    private Track track(Score score) {
        SoundSettings settings = settings();
        List<Sounding> soundings = new SoundPlan(score, new CueSounds(), new BreathSounds())
                .soundings(settings, SoundPlan.Manner.PLAIN, voice(score, settings));
        return new Track(soundings, score.lengthNanos(), settings, ambience.map(new AmbienceLoops()::of));
    }

    private List<Sounding> voice(Score score, SoundSettings settings) {
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
