package app.effleurage.claps;

import java.util.Random;

/**
 * Sounds made from parameters, one after another on one tape: seeded, and so the same each time. Levels are peaks of
 * full scale 1; a distance of a metre is a fifth of that at a third of a metre, and has more of the room in it.
 */
final class MadeSounds {

    private final int rate;
    private final Random random;
    private final float[] tape;

    MadeSounds(int rate, double seconds, long seed) {
        this.rate = rate;
        random = new Random(seed);
        tape = new float[(int) (rate * seconds)];
    }

    float[] tape() {
        return tape;
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** A room, as what it adds to a sound: how loud its reverberation is against the sound, and how long it lasts. */
    record Room(double gain, double wet, double fadeSeconds) {
        /** The hands before the screen. */
        static final Room CLOSE = new Room(0.6, 0.05, 0.3);
        /** From a chair, in a furnished room. */
        static final Room ONE_METRE = new Room(0.2, 0.15, 0.4);
        /** From across a table, in a room with carpet and curtains. */
        static final Room TWO_METRES = new Room(0.11, 0.2, 0.35);
        /** From a massage couch, in a bare room. */
        static final Room THREE_METRES = new Room(0.07, 0.35, 0.6);
    }

    private static double decay(double seconds, double fade60) {
        return Math.pow(10, -3 * seconds / fade60);
    }

    private void add(double at, double[] sound, double gain) {
        int from = (int) Math.round(at * rate);
        for (int i = 0; i < sound.length && from + i < tape.length; i++) {
            tape[from + i] += (float) (sound[i] * gain);
        }
    }

    /** Lays a dry sound into a room; its loudest sample becomes the room's gain times {@code level}. */
    private void lay(double at, double[] dry, Room room, double level) {
        double peak = 1e-9;
        for (double sample : dry) {
            peak = Math.max(peak, Math.abs(sample));
        }
        add(at, dry, room.gain() * level / peak);
        // Early reflections apart, and then a tail of noise, darker than the sound.
        int length = (int) (rate * room.fadeSeconds());
        double[] tail = new double[length];
        double dark = 0;
        for (int i = 0; i < length; i++) {
            dark += 0.35 * (random.nextGaussian() - dark);
            tail[i] = dark * decay((double) i / rate, room.fadeSeconds()) * Math.min(1, i / (0.01 * rate));
        }
        add(at + 0.008, tail, room.gain() * level * room.wet());
        for (int i = 0; i < 4; i++) {
            add(at + between(0.003, 0.02), dry, room.gain() * level / peak * room.wet() * between(0.5, 1));
        }
    }

    /** Filters noise by one resonance: two poles. */
    private double[] resonance(double hertz, double width, double seconds, double decaySeconds) {
        double[] sound = new double[(int) (rate * seconds)];
        double radius = Math.exp(-Math.PI * width / rate);
        double turn = 2 * radius * Math.cos(2 * Math.PI * hertz / rate);
        double before = 0;
        double last = 0;
        for (int i = 0; i < sound.length; i++) {
            double rise = Math.min(1, i / (0.0007 * rate));
            double in = random.nextGaussian() * rise * Math.exp(-i / (decaySeconds * rate));
            double out = in + turn * last - radius * radius * before;
            before = last;
            last = out;
            sound[i] = out;
        }
        return sound;
    }

    /** Hands clapped: a burst of noise around 1 to 2.5 kHz, broad, over in some ten milliseconds. */
    void clap(double at, Room room, double level) {
        double[] dry = resonance(between(900, 2500), between(900, 2000), 0.06, between(0.004, 0.010));
        double[] hiss = resonance(4500, 4000, 0.06, 0.003);
        for (int i = 0; i < dry.length; i++) {
            dry[i] += 0.4 * hiss[i];
        }
        lay(at, dry, room, level);
    }

    /** A flat hand or fingertips on skin: soft, dull, a few centimetres wide. */
    void pat(double at, Room room, double level) {
        double[] dry = resonance(between(250, 700), between(300, 700), 0.08, between(0.006, 0.014));
        double[] skin = resonance(between(1500, 2600), 2500, 0.04, 0.004);
        for (int i = 0; i < skin.length; i++) {
            dry[i] += between(0.05, 0.2) * skin[i];
        }
        lay(at, dry, room, level);
    }

    /** A finger or a knuckle on wood: a click, and the board's modes, damped by what stands on it. */
    void tap(double at, Room room, double level) {
        double[] dry = new double[(int) (rate * 0.12)];
        for (int mode = 0; mode < 6; mode++) {
            double hertz = between(180, 420) * (1 + mode * between(0.6, 1.1));
            double fade = between(0.006, 0.016) / (1 + 0.3 * mode);
            double phase = between(0, 2 * Math.PI);
            for (int i = 0; i < dry.length; i++) {
                double seconds = (double) i / rate;
                dry[i] += Math.sin(2 * Math.PI * hertz * seconds + phase) * Math.exp(-seconds / fade)
                        * Math.min(1, seconds / 0.0005) / (1 + 0.35 * mode);
            }
        }
        double[] click = resonance(2500, 3000, 0.02, 0.0015);
        double loudest = 1e-9;
        for (double sample : click) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        for (int i = 0; i < click.length; i++) {
            dry[i] += click[i] / loudest * between(0.5, 0.9);
        }
        lay(at, dry, room, level);
    }

    /** The room's own noise over the whole tape, more of it the deeper; as an RMS of full scale. */
    void noise(double dbfs) {
        double deep = 0;
        double deeper = 0;
        double[] all = new double[tape.length];
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            double white = random.nextGaussian();
            deep += 0.05 * (white - deep);
            deeper += 0.005 * (white - deeper);
            all[i] = 0.15 * white + deep + 3 * deeper;
            sum += all[i] * all[i];
        }
        add(0, all, Math.pow(10, dbfs / 20) / Math.sqrt(sum / all.length));
    }

    /** Water that runs: noise that bubbles. */
    void runningWater(double level) {
        double[] water = resonance(1200, 3000, (double) tape.length / rate, 1e6);
        double slow = 0;
        for (int i = 0; i < water.length; i++) {
            slow += 0.002 * (random.nextGaussian() - slow);
            water[i] *= 1 + Math.min(3, Math.abs(slow) * 20);
        }
        add(0, water, level / 60);
    }

    /** A drop: a short whistle that rises. */
    void drop(double at, Room room, double level) {
        double[] dry = new double[(int) (rate * 0.08)];
        double phase = 0;
        double hertz = between(900, 2200);
        for (int i = 0; i < dry.length; i++) {
            double seconds = (double) i / rate;
            phase += 2 * Math.PI * hertz * (1 + 2 * seconds) / rate;
            dry[i] = Math.sin(phase) * Math.exp(-seconds / 0.012) * Math.min(1, seconds / 0.001);
        }
        lay(at, dry, room, level);
    }

    /** A door that falls shut: a deep blow, and the frame rattling after it. */
    void door(double at, Room room, double level) {
        double[] dry = new double[(int) (rate * 0.5)];
        for (int i = 0; i < dry.length; i++) {
            double seconds = (double) i / rate;
            dry[i] = Math.sin(2 * Math.PI * 70 * seconds) * Math.exp(-seconds / 0.09)
                    + 0.5 * Math.sin(2 * Math.PI * 160 * seconds) * Math.exp(-seconds / 0.12);
        }
        double[] rattle = resonance(700, 500, 0.4, 0.08);
        for (int i = 0; i < rattle.length; i++) {
            dry[i] += 0.03 * rattle[i];
        }
        lay(at, dry, room, level);
    }

    /** A key of a keyboard: pressed, and let go a tenth of a second later. */
    void key(double at, Room room, double level) {
        lay(at, resonance(between(1500, 3500), 2500, 0.03, 0.003), room, level);
        lay(at + between(0.06, 0.12), resonance(between(2000, 4500), 2500, 0.02, 0.002), room, level * 0.45);
    }

    /** A struck bell or bowl with a soft beginning, as the program's own cues have. */
    void bell(double at, double hertz, double attackSeconds, double fadeSeconds, double level) {
        double[] sound = new double[(int) (rate * Math.min(2, fadeSeconds))];
        double[] partials = {1, 2, 2.76, 5.4};
        for (int partial = 0; partial < partials.length; partial++) {
            for (int i = 0; i < sound.length; i++) {
                double seconds = (double) i / rate;
                sound[i] += Math.sin(2 * Math.PI * hertz * partials[partial] * seconds)
                        * decay(seconds, fadeSeconds / (1 + partial)) / (1 + 2 * partial);
            }
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= Math.min(1, i / (attackSeconds * rate));
        }
        add(at, sound, level / 2);
    }

    /** A plucked note: a sharp start, and a tone after it. */
    void note(double at, double hertz, double level) {
        bell(at, hertz, 0.002, 0.9, level);
    }

    /** Like speech: a voice of many overtones through a moving resonance, in syllables, with bursts of breath. */
    void speech(double from, double to, double level) {
        double at = from;
        while (at < to) {
            double length = between(0.09, 0.28);
            syllable(at, length, level * between(0.4, 1));
            at += length + (random.nextInt(5) == 0 ? between(0.2, 0.5) : between(0.01, 0.06));
        }
    }

    private void syllable(double at, double length, double level) {
        double[] sound = new double[(int) (rate * length)];
        double pitch = between(95, 210);
        double formant = between(350, 900);
        for (int i = 0; i < sound.length; i++) {
            double seconds = (double) i / rate;
            double tone = 0;
            for (int overtone = 1; overtone < 18; overtone++) {
                double hertz = pitch * overtone;
                double gain = 1 / (1 + Math.pow((hertz - formant) / 250, 2))
                        + 0.3 / (1 + Math.pow((hertz - 2.6 * formant) / 300, 2)) + 0.02;
                tone += gain * Math.sin(2 * Math.PI * hertz * seconds + overtone);
            }
            double shape = Math.min(1, Math.min(seconds / 0.025, (length - seconds) / 0.04));
            sound[i] = tone * shape;
        }
        add(at, sound, level / 3);
        if (random.nextInt(3) > 0) {
            // A plosive, just before its vowel.
            double[] burst = resonance(between(1200, 4500), 2500, 0.03, between(0.003, 0.008));
            lay(at - between(0.008, 0.03), burst, new Room(1, 0, 0.1), level * between(0.1, 0.5));
        }
    }
}
