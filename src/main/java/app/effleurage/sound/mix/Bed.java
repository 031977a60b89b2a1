package app.effleurage.sound.mix;

import app.effleurage.sound.Pcm;
import java.util.Optional;

/** The background: a loop that is faded in and out, and exchanged for another only in silence. */
final class Bed {

    private static final double FADE_IN_SECONDS = 3;
    private static final double FADE_OUT_SECONDS = 2;

    private final Ramp fade = new Ramp(FADE_IN_SECONDS, FADE_OUT_SECONDS);
    private Optional<Pcm> loop = Optional.empty();
    private Optional<Pcm> wanted = Optional.empty();
    private boolean playing;
    private int at;

    /** How long it takes to fade out, in samples. */
    static int fadeOutSamples() {
        return (int) (FADE_OUT_SECONDS * Pcm.RATE);
    }

    void play(boolean on) {
        playing = on;
    }

    void lay(Optional<Pcm> other) {
        wanted = other;
    }

    boolean isSilent() {
        return fade.isDown() || loop.isEmpty();
    }

    void addTo(float[] block, float[] gains) {
        if (fade.isDown() && !loop.equals(wanted)) {
            loop = wanted;
            at = 0;
        }
        if (loop.isEmpty()) {
            return;
        }
        float[] samples = loop.get().samples();
        boolean up = playing && loop.equals(wanted);
        for (int i = 0; i < block.length; i++) {
            block[i] += samples[at] * gains[i] * fade.next(up);
            at = at + 1 == samples.length ? 0 : at + 1;
        }
    }
}
