package app.effleurage.sound.synth;

import app.effleurage.sound.Pcm;
import java.util.List;

/** Strikes notes: each the sum of its partials, swelling in and dying away. */
final class Bell {

    /** A fall of 60 dB in nepers. */
    private static final double SIXTY_DB = Math.log(1000);

    /** The last part of a partial's ringing, in which it goes down to nothing at all. */
    private static final double FADE_PART = 0.2;

    private Bell() {
    }

    /** The notes as one sound, not yet levelled; it begins with the first and ends at exactly nothing. */
    static float[] strike(Timbre timbre, List<Note> notes) {
        double last = notes.stream().mapToDouble(Note::atSeconds).max().orElse(0);
        float[] sound = new float[samples(last + timbre.ringSeconds())];
        for (Note note : notes) {
            for (Partial partial : timbre.partials()) {
                ring(sound, samples(note.atSeconds()), note.hertz() * partial.ratio(), partial, timbre);
            }
        }
        return sound;
    }

    private static void ring(float[] sound, int from, double hertz, Partial partial, Timbre timbre) {
        int length = Math.min(samples(partial.ringSeconds()), sound.length - from);
        int attack = samples(timbre.attackSeconds());
        int fade = samples(partial.ringSeconds() * FADE_PART);
        double turn = 2 * Math.PI * hertz / Pcm.RATE;
        double decay = SIXTY_DB / (partial.ringSeconds() * Pcm.RATE);
        for (int i = 0; i < length; i++) {
            double swell = Curve.rise(i / (double) attack) * Curve.rise((length - i) / (double) fade);
            sound[from + i] += (float) (partial.level() * swell * Math.exp(-decay * i) * Math.sin(turn * i));
        }
    }

    private static int samples(double seconds) {
        return (int) Math.round(seconds * Pcm.RATE);
    }
}
