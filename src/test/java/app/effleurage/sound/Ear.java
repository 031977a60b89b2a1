package app.effleurage.sound;

import java.util.ArrayList;
import java.util.List;

/** What can be told from samples alone. */
public final class Ear {

    private static final int FRAME = Pcm.RATE / 500;

    private Ear() {
    }

    public static double peak(float[] samples) {
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /**
     * The sharpest bend between three samples in a row. A tone of 5 kHz at a level of 0.01 bends by 0.004; a step in
     * the samples, which is a click, by as much as it is high.
     */
    public static double sharpestBend(float[] samples) {
        double sharpest = 0;
        for (int i = 2; i < samples.length; i++) {
            sharpest = Math.max(sharpest, Math.abs(samples[i] - 2.0 * samples[i - 1] + samples[i - 2]));
        }
        return sharpest;
    }

    /**
     * Where something is struck, in seconds: the level of 2 ms rises by a factor over the loudest of the 40 ms before,
     * or out of silence.
     */
    public static List<Double> onsets(float[] samples) {
        double[] levels = levels(samples);
        List<Double> onsets = new ArrayList<>();
        int before = 20;
        for (int i = 0; i < levels.length; i++) {
            double past = 1e-3;
            for (int j = Math.max(0, i - before); j < i; j++) {
                past = Math.max(past, levels[j]);
            }
            boolean fresh = onsets.isEmpty() || i * FRAME / (double) Pcm.RATE - onsets.getLast() > 0.08;
            if (levels[i] > 1.12 * past && fresh) {
                onsets.add(i * FRAME / (double) Pcm.RATE);
            }
        }
        return onsets;
    }

    /** The strongest pitch from {@code from} on for a quarter of a second, among the semitones from 200 to 900 Hz. */
    public static double pitch(float[] samples, double from) {
        int start = (int) (from * Pcm.RATE);
        int end = Math.min(samples.length, start + Pcm.RATE / 8);
        double best = 0;
        double strongest = -1;
        for (int semitone = -14; semitone <= 12; semitone++) {
            double hertz = 440 * Math.pow(2, semitone / 12.0);
            double sine = 0;
            double cosine = 0;
            for (int i = start; i < end; i++) {
                double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - start) / (end - start));
                sine += window * samples[i] * Math.sin(2 * Math.PI * hertz * i / Pcm.RATE);
                cosine += window * samples[i] * Math.cos(2 * Math.PI * hertz * i / Pcm.RATE);
            }
            double strength = sine * sine + cosine * cosine;
            if (strength > strongest) {
                strongest = strength;
                best = hertz;
            }
        }
        return best;
    }

    /** Peak levels of frame after frame of 2 ms, each over two frames so that a low tone's waves do not show. */
    private static double[] levels(float[] samples) {
        double[] levels = new double[samples.length / FRAME];
        for (int i = 0; i < levels.length; i++) {
            for (int j = Math.max(0, (i - 1) * FRAME); j < (i + 1) * FRAME; j++) {
                levels[i] = Math.max(levels[i], Math.abs(samples[j]));
            }
        }
        return levels;
    }
}
