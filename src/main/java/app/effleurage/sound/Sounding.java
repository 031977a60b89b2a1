package app.effleurage.sound;

import java.util.Objects;

/**
 * A sound laid on the routine's time.
 *
 * @param atNanos when it begins, from the routine's start
 * @param sound what is heard
 * @param channel what kind of sound it is
 */
public record Sounding(long atNanos, Sound sound, Channel channel) {

    public Sounding {
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(channel, "channel");
        if (atNanos < 0) {
            throw new IllegalArgumentException("atNanos: " + atNanos + " is before the start");
        }
    }

    /** When it has died away, from the routine's start. */
    public long toNanos() {
        return atNanos + sound.lengthNanos();
    }
}
