package app.effleurage.sound.mix;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Adds sounds up, a block after another; the same for a file and for a loudspeaker. Samples are counted by whoever
 * calls; the same calls give the same samples, however they are cut into blocks while levels stand. For one thread.
 */
public final class Mixer {

    /** The background steps back before somebody speaks, and comes back slowly. */
    private static final double DUCK_SECONDS = 0.25;
    private static final double UNDUCK_SECONDS = 0.9;

    /** How long before a voice {@link #expectVoice} should have been told of it, in samples. */
    public static final int VOICE_AHEAD = Pcm.RATE / 4;

    /** What is left of a sound under speech: the background falls by 9 dB, breath and ticks by 6. */
    private static final float AMBIENCE_DUCKED = 0.355f;
    private static final float BREATH_DUCKED = 0.5f;

    private final Ramp duck = new Ramp(DUCK_SECONDS, UNDUCK_SECONDS);
    private final Bed bed = new Bed();
    private final List<Started> started = new ArrayList<>();
    private final float[] gains = new float[Channel.values().length];
    private SoundSettings settings;
    private long voiceFrom = Long.MAX_VALUE;

    private float[] ducked = new float[0];
    private float[] gain = new float[0];

    public Mixer(SoundSettings settings) {
        levels(settings);
        for (Channel channel : Channel.values()) {
            gains[channel.ordinal()] = settings.gain(channel);
        }
    }

    /** Takes other levels: reached over the next block. */
    public void levels(SoundSettings wanted) {
        settings = wanted;
    }

    /**
     * Begins a sound.
     *
     * @param atSample when; not before the next block
     */
    public void begin(long atSample, Pcm sound, Channel channel) {
        started.add(new Started(atSample, sound, channel));
    }

    /** Fades out within 30 ms all that has begun; the background goes on. */
    public void cut(long atSample) {
        voiceFrom = Long.MAX_VALUE;
        started.forEach(sound -> sound.cut(atSample));
    }

    /** Lets go of all that has begun, without a fade: for when samples are counted anew. */
    public void forget() {
        voiceFrom = Long.MAX_VALUE;
        started.clear();
    }

    /** Says when the next voice begins, so that the background can step back before it. */
    public void expectVoice(long atSample) {
        voiceFrom = atSample;
    }

    /** What lies under it all: its last sample leads to its first. The old one fades out before the new comes. */
    public void ambience(Optional<Pcm> loop) {
        bed.lay(loop);
    }

    /** Fades the background in or out. */
    public void playAmbience(boolean on) {
        bed.play(on);
    }

    /** Whether nothing is heard now. */
    public boolean isSilent() {
        return started.isEmpty() && bed.isSilent();
    }

    /** Writes the block that begins at a sample; blocks follow one another. No peak reaches -1 dBFS. */
    public void mix(long fromSample, float[] out) {
        Arrays.fill(out, 0);
        fit(out.length);
        for (int i = 0; i < out.length; i++) {
            ducked[i] = duck.next(isVoiced(fromSample + i));
        }
        for (Channel channel : Channel.values()) {
            mix(channel, fromSample, out);
        }
        started.removeIf(sound -> sound.end() <= fromSample + out.length);
        for (int i = 0; i < out.length; i++) {
            out[i] = Ceiling.held(out[i]);
        }
    }

    private void mix(Channel channel, long fromSample, float[] out) {
        boolean heard = channel == Channel.AMBIENCE || started.stream().anyMatch(sound -> sound.channel() == channel);
        float to = settings.gain(channel);
        if (heard) {
            fillGain(gains[channel.ordinal()], to, 1 - underSpeech(channel));
            for (Started sound : started) {
                if (sound.channel() == channel) {
                    sound.addTo(out, fromSample, gain);
                }
            }
            if (channel == Channel.AMBIENCE) {
                bed.addTo(out, gain);
            }
        }
        gains[channel.ordinal()] = to;
    }

    private void fillGain(float from, float to, float lost) {
        for (int i = 0; i < gain.length; i++) {
            gain[i] = (from + (to - from) * i / gain.length) * (1 - lost * ducked[i]);
        }
    }

    private boolean isVoiced(long sample) {
        if (sample + VOICE_AHEAD >= voiceFrom) {
            return true;
        }
        for (Started sound : started) {
            if (sound.channel() == Channel.VOICE && sound.soundsWithin(VOICE_AHEAD, sample)) {
                return true;
            }
        }
        return false;
    }

    private static float underSpeech(Channel channel) {
        return switch (channel) {
            case AMBIENCE -> AMBIENCE_DUCKED;
            case BREATH, STROKES -> BREATH_DUCKED;
            case CUES, VOICE -> 1;
        };
    }

    private void fit(int length) {
        if (gain.length != length) {
            gain = new float[length];
            ducked = new float[length];
        }
    }
}
