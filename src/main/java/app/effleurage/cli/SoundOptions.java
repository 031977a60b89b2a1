package app.effleurage.cli;

import app.effleurage.heard.SoundRoom;
import app.effleurage.heard.WholeTrack;
import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.voice.HowMuch;
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
        SoundRoom.Speech speech = new SoundRoom.Speech(
                tools.folders().voice(), tools.around().environment(), tools.around().property());
        return new WholeTrack(speech, trouble -> tools.complain(trouble.inWords(tools.locale())))
                .of(score, tools.locale(), settings(), HowMuch.ALL, Optional.empty());
    }

    private SoundSettings settings() {
        Set<Channel> heard = new HashSet<>(channels);
        ambience.ifPresent(_ -> heard.add(Channel.AMBIENCE));
        return SoundSettings.only(heard, ambience.orElse(SoundSettings.DEFAULT.ambience()));
    }
}
