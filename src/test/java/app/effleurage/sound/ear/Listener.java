package app.effleurage.sound.ear;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Someone who knows the cues by heart and follows a routine by them, from samples alone: a matched filter for each
 * cue, and where several answer, the one that leaves the least unexplained. It knows how loud a cue is, and nothing of
 * any score.
 */
final class Listener {

    /** A cue as it was recognised. */
    record Heard(CueSound cue, double atSeconds) {
    }

    private record Candidate(CueSound cue, int at, double explained) {
    }

    /** Every eighth sample: up to 3 kHz all that tells the cues apart is left. */
    private static final int THINNED = 8;
    private static final int RATE = Pcm.RATE / THINNED;
    private static final int TAPS = 12 * THINNED + 1;

    /** By how much its loudness may differ from what is known of it, for what sounds at the same time. */
    private static final double LEAST_LOUD = 0.7;
    private static final double MOST_LOUD = 1.35;

    /** So much of what is heard at a cue must be the cue, from 0 to 1; a voice that holds a note explains less. */
    private static final double LEAST_ALIKE = 0.15;

    /** Of what answers within the notes of one cue, only the best is meant; the notes of the longest take 1.5 s. */
    private static final double OF_ONE_CUE_SECONDS = 2.0;

    private static final int BLOCK = 1 << 16;

    private final Map<CueSound, double[]> known = new EnumMap<>(CueSound.class);
    private final Spectrum spectrum = new Spectrum(BLOCK);

    Listener(CueSounds cues) {
        for (CueSound cue : CueSound.values()) {
            known.put(cue, thin(cues.of(cue).samples()));
        }
    }

    /** What is recognised, by time. */
    List<Heard> listen(float[] samples) {
        double[] sound = thin(samples);
        List<Candidate> candidates = new ArrayList<>();
        known.forEach((cue, template) -> addAnswers(cue, template, sound, candidates));
        candidates.sort(Comparator.comparingDouble(Candidate::explained).reversed());
        List<Candidate> meant = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (meant.stream().noneMatch(other ->
                    Math.abs(other.at - candidate.at) < OF_ONE_CUE_SECONDS * RATE)) {
                meant.add(candidate);
            }
        }
        return meant.stream().sorted(Comparator.comparingInt(Candidate::at))
                .map(one -> new Heard(one.cue, one.at / (double) RATE)).toList();
    }

    private void addAnswers(CueSound cue, double[] template, double[] sound, List<Candidate> found) {
        double energy = energy(template, 0, template.length);
        double[] sums = sums(sound);
        double[] answer = correlate(sound, template);
        for (int at = 0; at < answer.length; at++) {
            double loud = answer[at] / energy;
            if (loud < LEAST_LOUD || loud > MOST_LOUD || !isPeak(answer, at)) {
                continue;
            }
            double heard = sums[Math.min(sound.length, at + template.length)] - sums[at];
            double explained = answer[at] * answer[at] / energy;
            if (explained >= LEAST_ALIKE * heard) {
                found.add(new Candidate(cue, at, explained));
            }
        }
    }

    private static boolean isPeak(double[] answer, int at) {
        return (at == 0 || answer[at - 1] < answer[at]) && (at + 1 == answer.length || answer[at + 1] <= answer[at]);
    }

    /** How well the template fits at each sample of the sound. */
    private double[] correlate(double[] sound, double[] template) {
        double[] templateRe = new double[BLOCK];
        double[] templateIm = new double[BLOCK];
        System.arraycopy(template, 0, templateRe, 0, template.length);
        spectrum.transform(templateRe, templateIm, -1);
        double[] answer = new double[sound.length];
        int step = BLOCK - template.length;
        double[] re = new double[BLOCK];
        double[] im = new double[BLOCK];
        for (int from = 0; from < sound.length; from += step) {
            for (int i = 0; i < BLOCK; i++) {
                re[i] = from + i < sound.length ? sound[from + i] : 0;
                im[i] = 0;
            }
            spectrum.transform(re, im, -1);
            for (int i = 0; i < BLOCK; i++) {
                double r = re[i] * templateRe[i] + im[i] * templateIm[i];
                im[i] = im[i] * templateRe[i] - re[i] * templateIm[i];
                re[i] = r;
            }
            spectrum.transform(re, im, 1);
            for (int i = 0; i < Math.min(step, sound.length - from); i++) {
                answer[from + i] = re[i] / BLOCK;
            }
        }
        return answer;
    }

    private static double energy(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return sum;
    }

    private static double[] sums(double[] samples) {
        double[] sums = new double[samples.length + 1];
        for (int i = 0; i < samples.length; i++) {
            sums[i + 1] = sums[i] + samples[i] * samples[i];
        }
        return sums;
    }

    /** Fewer samples, after a low-pass (a windowed sinc) without delay. */
    private static double[] thin(float[] samples) {
        double[] filter = new double[TAPS];
        double whole = 0;
        for (int i = 0; i < TAPS; i++) {
            double x = (i - TAPS / 2) / (double) THINNED;
            double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            filter[i] = sinc * (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 1) / (TAPS + 1)));
            whole += filter[i];
        }
        double[] thinned = new double[(samples.length + THINNED - 1) / THINNED];
        for (int i = 0; i < thinned.length; i++) {
            double sum = 0;
            int from = i * THINNED - TAPS / 2;
            for (int j = Math.max(0, -from); j < Math.min(TAPS, samples.length - from); j++) {
                sum += filter[j] * samples[from + j];
            }
            thinned[i] = sum / whole;
        }
        return thinned;
    }
}
