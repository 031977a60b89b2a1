package app.effleurage.sound.mix;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import java.util.List;
import java.util.Optional;

/** A whole routine as samples, from its first instant until its last sound has died away. For one thread. */
public final class Track {

    private static final long VOICE_AHEAD_NANOS = Pcm.nanosAt(Mixer.VOICE_AHEAD);

    private final Upcoming upcoming;
    private final Mixer mixer;
    private final long routineEnds;
    private final long length;
    private long at;

    /**
     * @param lengthNanos the routine's length, at which the background begins to fade out
     * @param loop the background, if there is to be one
     */
    public Track(List<Sounding> soundings, long lengthNanos, SoundSettings settings, Optional<Pcm> loop) {
        upcoming = new Upcoming(soundings);
        mixer = new Mixer(settings);
        mixer.ambience(loop);
        routineEnds = Pcm.sampleAt(lengthNanos);
        length = Math.max(Pcm.sampleAt(upcoming.overNanos()), routineEnds + (loop.isPresent() ? Bed.fadeOutSamples() : 0));
    }

    /** How many samples there are. */
    public long length() {
        return length;
    }

    /** Writes the next block; past the end there is silence. */
    public void read(float[] out) {
        long to = at + out.length;
        long toNanos = Pcm.nanosAt(to);
        for (Sounding due : upcoming.takeBefore(toNanos)) {
            mixer.begin(Math.max(at, Pcm.sampleAt(due.atNanos())), due.sound().pcm(), due.channel());
        }
        mixer.expectVoice(upcoming.voiceBefore(toNanos + VOICE_AHEAD_NANOS).stream()
                .map(Pcm::sampleAt).findFirst().orElse(Long.MAX_VALUE));
        mixer.playAmbience(at < routineEnds);
        mixer.mix(at, out);
        at = to;
    }
}
