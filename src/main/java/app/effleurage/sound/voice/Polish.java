package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.voice.SpeechException.Reason;

/**
 * Makes sentences alike, whoever spoke them: silence at either end taken off, one loudness, soft edges. The figures
 * are design choices.
 */
final class Polish {

    /** Part of a recording's key: of another polish nothing is taken from the store. */
    static final int VERSION = 1;

    /** Root mean square of what is not silence: -23 dB of full scale. */
    static final double LOUDNESS = Math.pow(10, -23 / 20.0);

    /** A sentence with harder peaks than this, -3 dB, is left softer. */
    static final double PEAK = Math.pow(10, -3 / 20.0);

    /** 10 ms, in which loudness is looked at. */
    private static final int BLOCK = Pcm.RATE / 100;

    /** Blocks this much below the loudest are silence: 45 dB. */
    private static final double SILENCE = Math.pow(10, -45 / 20.0);

    /** A program that makes less than this, -60 dB, has said nothing. */
    private static final double NOTHING = Math.pow(10, -60 / 20.0);

    /** Kept on either side, so that no soft consonant is cut: 20 ms. */
    private static final int MARGIN = 2 * BLOCK;

    private static final int FADE = Pcm.RATE / 100;

    private Polish() {
    }

    static Recording of(Pcm spoken) throws SpeechException {
        float[] samples = spoken.samples();
        double[] blocks = blocks(samples);
        double loudest = 0;
        for (double block : blocks) {
            loudest = Math.max(loudest, block);
        }
        if (loudest < NOTHING) {
            throw new SpeechException(Reason.NO_SOUND, "silence");
        }
        int first = blocks.length;
        int last = 0;
        int count = 0;
        double power = 0;
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] >= loudest * SILENCE) {
                first = Math.min(first, i);
                last = i;
                count++;
                power += blocks[i] * blocks[i];
            }
        }
        int from = Math.max(0, first * BLOCK - MARGIN);
        int to = Math.min(samples.length, (last + 1) * BLOCK + MARGIN);
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return faded(samples, from, to, Math.min(LOUDNESS / Math.sqrt(power / count), PEAK / peak));
    }

    private static double[] blocks(float[] samples) {
        double[] blocks = new double[(samples.length + BLOCK - 1) / BLOCK];
        for (int i = 0; i < blocks.length; i++) {
            double sum = 0;
            int end = Math.min(samples.length, (i + 1) * BLOCK);
            for (int k = i * BLOCK; k < end; k++) {
                sum += (double) samples[k] * samples[k];
            }
            blocks[i] = Math.sqrt(sum / (end - i * BLOCK));
        }
        return blocks;
    }

    private static Recording faded(float[] samples, int from, int to, double gain) {
        short[] out = new short[to - from];
        for (int i = 0; i < out.length; i++) {
            double edge = Math.min(1, Math.min(i, out.length - 1 - i) / (double) FADE);
            out[i] = (short) Math.round(samples[from + i] * gain * edge * Short.MAX_VALUE);
        }
        return new Recording(out);
    }
}
