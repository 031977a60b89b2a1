package app.effleurage.sound;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person wants to hear.
 *
 * @param masterPercent over all, 0 silent to 100
 * @param levels one for each channel
 * @param ambience what lies under the routine if {@link Channel#AMBIENCE} is on
 */
public record SoundSettings(int masterPercent, Map<Channel, Level> levels, Ambience ambience) {

    /** Until the user chooses: cues, breath and voice; no ticks, nothing under it. */
    public static final SoundSettings DEFAULT =
            only(List.of(Channel.CUES, Channel.BREATH, Channel.VOICE), Ambience.PAD);

    public SoundSettings {
        Level.requirePercent(masterPercent, "masterPercent");
        levels = Map.copyOf(levels);
        for (Channel channel : Channel.values()) {
            if (!levels.containsKey(channel)) {
                throw new IllegalArgumentException("levels: none for " + channel);
            }
        }
        Objects.requireNonNull(ambience, "ambience");
    }

    /** These channels as made, and no others. */
    public static SoundSettings only(Collection<Channel> heard, Ambience ambience) {
        Map<Channel, Level> levels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            levels.put(channel, heard.contains(channel) ? Level.ON : Level.OFF);
        }
        return new SoundSettings(Level.FULL, levels, ambience);
    }

    public boolean hears(Channel channel) {
        return level(channel).on();
    }

    /** The factor for the samples of a channel, master and all. */
    public float gain(Channel channel) {
        return Level.gainOf(masterPercent) * level(channel).gain();
    }

    private Level level(Channel channel) {
        return Objects.requireNonNull(levels.get(channel));
    }

    public SoundSettings with(Channel channel, Level level) {
        Map<Channel, Level> changed = new EnumMap<>(levels);
        changed.put(channel, level);
        return new SoundSettings(masterPercent, changed, ambience);
    }

    public SoundSettings withMasterPercent(int percent) {
        return new SoundSettings(percent, levels, ambience);
    }

    public SoundSettings withAmbience(Ambience other) {
        return new SoundSettings(masterPercent, levels, other);
    }
}
