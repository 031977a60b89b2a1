package app.effleurage.claps;

import app.effleurage.claps.MadeSounds.Room;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What the detector is tried with, and how often it may be wrong at each sensitivity. */
enum ClapTrials {

    CLAPS_CLOSE("two claps, close, quiet room", true, 8, 40, bounds(0, 0, 0), s -> claps(s, -62, Room.CLOSE, 1)),
    CLAPS_1M("two claps, 1 m, quiet room", true, 8, 40, bounds(0, 0, 0), s -> claps(s, -62, Room.ONE_METRE, 1)),
    CLAPS_3M("two claps, 3 m, bare room", true, 8, 40, bounds(40, 4, 4), s -> claps(s, -62, Room.THREE_METRES, 1)),
    CLAPS_LOUD("two claps, 1 m, loud ventilator", true, 8, 40, bounds(40, 2, 0),
            s -> claps(s, -42, Room.ONE_METRE, 1)),
    TAPS_CLOSE("two taps beside the machine", true, 8, 40, bounds(4, 2, 2), s -> taps(s, -62, Room.CLOSE, 0.5)),
    TAPS_SOFT("two soft taps", true, 8, 40, bounds(40, 4, 1), s -> taps(s, -66, Room.CLOSE, 0.08)),

    NOISE("room noise, 60 s", false, 60, 1, bounds(0, 0, 0), s -> s.noise(-35)),
    ONE_CLAP("one clap", false, 8, 40, bounds(0, 0, 0), s -> knocks(s, 1)),
    THREE_CLAPS("three claps", false, 8, 40, bounds(0, 0, 0), s -> knocks(s, 3)),
    FIVE_CLAPS("five claps", false, 8, 40, bounds(0, 0, 0), s -> knocks(s, 5)),
    APPLAUSE("applause, 10 s", false, 14, 8, bounds(0, 0, 0), ClapTrials::applause),
    SPEECH_LIKE("sound like speech, 30 s", false, 30, 10, bounds(0, 0, 1), s -> {
        s.noise(-62);
        s.speech(1, 29, 0.4);
    }),
    SPOKEN("a synthetic voice, 3 loudnesses", false, 0, 3, bounds(0, 0, 0), _ -> { }),
    MUSIC("plucked notes, 30 s", false, 30, 10, bounds(0, 0, 0), ClapTrials::music),
    CUES("soft bells like our cues, in twos", false, 8, 40, bounds(0, 0, 0), s -> twice(s, (at, level) ->
            s.bell(at, s.between(300, 900), s.between(0.004, 0.03), s.between(0.6, 2), level))),
    DOORS("doors, in twos", false, 8, 40, bounds(0, 0, 0), s -> twice(s, (at, level) -> s.door(at, Room.CLOSE, level))),
    DROPS("drops of water, in twos", false, 8, 40, bounds(0, 0, 2), s -> twice(s,
            (at, level) -> s.drop(at, Room.CLOSE, level))),
    WATER("running water, 20 s", false, 20, 4, bounds(0, 0, 0), s -> s.runningWater(0.3)),
    TYPING("typing, 30 s", false, 30, 20, bounds(1, 1, 1), ClapTrials::typing),

    // Never tuned with: only among what is held out.
    NEW_CLAPS("two claps, 2 m, furnished room", true, 8, 0, bounds(100, 5, 5), s -> claps(s, -58, Room.TWO_METRES, 1)),
    NEW_SPOKEN("a voice of espeak-ng, other words, 3 loudnesses", false, 0, 0, bounds(0, 0, 0), _ -> { }),
    SKIN("patting the skin, 2 a second, 10 s", false, 14, 40, bounds(2, 1, 1), s -> skin(s, 0.5, 20)),
    TAPPING("fingertips drumming, 3 a second, 5 s", false, 10, 40, bounds(1, 0, 0), s -> skin(s, 0.333, 15)),
    NEW_TWO_PATS("two pats and no more", false, 8, 0, bounds(100, 100, 100), s -> skin(s, 0.45, 2)),
    NEW_CUP("a cup set down, once", false, 6, 0, bounds(0, 0, 0), s -> {
        s.noise(-60);
        s.tap(3, Room.CLOSE, s.between(0.2, 1));
        s.bell(3.002, s.between(1500, 2600), 0.001, 0.25, s.between(0.02, 0.1));
    }),
    NEW_CLICKS("double clicks of a mouse, close", false, 8, 0, bounds(100, 100, 100), s -> twice(s,
            (at, level) -> s.key(at, Room.CLOSE, 0.15 * level))),
    NEW_UNEVEN("patting unevenly, 1.6 to 3 a second, 10 s", false, 14, 0, bounds(10, 10, 10), s -> {
        s.noise(-62);
        for (double at = 3; at < 13; at += s.between(0.33, 0.62)) {
            s.pat(at, Room.CLOSE, s.between(0.05, 0.3));
        }
    }),
    NEW_SLOW_PATS("patting slowly, 3 in 2 s, 10 s", false, 14, 0, bounds(10, 10, 10), s -> skin(s, 0.66, 15)),
    NEW_GROUPS("pats in fours, with rests between", false, 16, 0, bounds(10, 10, 10), s -> {
        s.noise(-62);
        for (double at = 3; at < 14; at += s.between(1.2, 1.8)) {
            for (int i = 0; i < 4; i++) {
                s.pat(at, Room.CLOSE, s.between(0.08, 0.3));
                at += 0.4 * s.between(0.95, 1.05);
            }
        }
    }),
    NEW_OVER_TICKS("two claps, 1 m, a clock ticking", true, 8, 0, bounds(100, 5, 5), s -> {
        double tick = s.between(0, 0.5);
        for (double at = tick; at < 8; at += 0.5) {
            s.key(at, Room.ONE_METRE, 0.01);
        }
        claps(s, -58, Room.ONE_METRE, 1);
    });

    /** Seeds from here on have never been used to find a threshold. */
    static final int HELD_OUT = 900_000;
    private static final int HELD_OUT_TIMES = 50;

    private static final int RATE = 16_000;

    private final String words;
    private final boolean isPair;
    private final double seconds;
    private final int times;
    private final int[] bounds;
    private final Consumer<MadeSounds> make;

    ClapTrials(String words, boolean isPair, double seconds, int times, int[] bounds, Consumer<MadeSounds> make) {
        this.words = words;
        this.isPair = isPair;
        this.seconds = seconds;
        this.times = times;
        this.bounds = bounds;
        this.make = make;
    }

    private static int[] bounds(int low, int medium, int high) {
        return new int[] {low, medium, high};
    }

    String words() {
        return words;
    }

    /** Whether each tape has one pair on it; on the others there is none. */
    boolean isPair() {
        return isPair;
    }

    /** Whether it is held out altogether. */
    boolean isNew() {
        return times == 0;
    }

    /** How many tapes there are of it; of long and loud ones as many as for tuning. */
    int times(boolean heldOut) {
        if (this == NEW_SPOKEN) {
            return otherWords().length == 0 ? 0 : 3;
        }
        return heldOut && (times == 0 || times == 40) ? HELD_OUT_TIMES : times;
    }

    int rate() {
        return RATE;
    }

    /** @param sensitivity 0 low, 1 medium, 2 high */
    int bound(int sensitivity) {
        return bounds[sensitivity];
    }

    float[] tape(int seed) {
        if (this == SPOKEN) {
            return spoken(Math.pow(0.4, seed % HELD_OUT));
        }
        if (this == NEW_SPOKEN) {
            float[] tape = otherWords().clone();
            for (int i = 0; i < tape.length; i++) {
                tape[i] *= (float) Math.pow(0.4, seed % HELD_OUT);
            }
            return tape;
        }
        MadeSounds sounds = new MadeSounds(RATE, seconds, 1000L * ordinal() + seed);
        make.accept(sounds);
        return sounds.tape();
    }

    private static void claps(MadeSounds sounds, double noise, Room room, double level) {
        sounds.noise(noise);
        double gap = sounds.between(0.18, 0.65);
        sounds.clap(3, room, level * sounds.between(0.7, 1));
        sounds.clap(3 + gap, room, level * sounds.between(0.7, 1));
    }

    private static void taps(MadeSounds sounds, double noise, Room room, double level) {
        sounds.noise(noise);
        double gap = sounds.between(0.18, 0.65);
        sounds.tap(3, room, level * sounds.between(0.7, 1));
        sounds.tap(3 + gap, room, level * sounds.between(0.7, 1));
    }

    private static void knocks(MadeSounds sounds, int count) {
        sounds.noise(-62);
        double gap = sounds.between(0.2, 0.6);
        for (int i = 0; i < count; i++) {
            sounds.clap(3 + i * gap * sounds.between(0.92, 1.08), Room.ONE_METRE, 1);
        }
    }

    private static void skin(MadeSounds sounds, double gap, int count) {
        sounds.noise(-62);
        for (int i = 0; i < count; i++) {
            sounds.pat(3 + i * gap * sounds.between(0.97, 1.03), Room.CLOSE, sounds.between(0.05, 0.3));
        }
    }

    /** What espeak-ng says, at 22,050 a second brought to 16,000 by straight lines; empty where it is not there. */
    private static float[] otherWords() {
        try {
            Process espeak = new ProcessBuilder("espeak-ng", "--stdin", "--stdout", "-s", "120")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (OutputStream in = espeak.getOutputStream()) {
                in.write(OTHER_WORDS.getBytes(StandardCharsets.UTF_8));
            }
            byte[] wav = espeak.getInputStream().readAllBytes();
            ShortBuffer samples = ByteBuffer.wrap(wav, 44, wav.length - 44).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            float[] tape = new float[(int) (samples.limit() * (long) RATE / 22_050) - 1];
            for (int i = 0; i < tape.length; i++) {
                double at = i * 22_050.0 / RATE;
                double share = at - (int) at;
                tape[i] = (float) ((samples.get((int) at) * (1 - share) + samples.get((int) at + 1) * share) / 32768);
            }
            return tape;
        } catch (IOException _) {
            return new float[0];
        }
    }

    private static final String OTHER_WORDS = """
            Tap. Pat. Tick tock. Put both thumbs back. Cut. Step two. Take a cup of tea. Knock, knock.
            Stop. Stop. Pick up the pace, keep the tip of each finger light. Sweep outward, then rest your hands.
            Out along the brow, in beneath. Change sides. Ten. Nine. Eight. Seven. Six. Five. Four. Three. Two. One.
            """;

    private static void applause(MadeSounds sounds) {
        sounds.noise(-62);
        for (int hands = 0; hands < 12; hands++) {
            double gap = sounds.between(0.2, 0.35);
            for (double at = sounds.between(2, 3); at < sounds.between(11, 12); at += gap * sounds.between(0.9, 1.1)) {
                sounds.clap(at, Room.THREE_METRES, sounds.between(0.5, 1));
            }
        }
    }

    private static void music(MadeSounds sounds) {
        sounds.noise(-62);
        double[] scale = {220, 247, 277, 330, 370, 440, 494, 554};
        for (double at = 1; at < 28; at += sounds.between(0.2, 0.6)) {
            sounds.note(at, scale[(int) sounds.between(0, scale.length)], sounds.between(0.1, 0.5));
        }
    }

    private static void typing(MadeSounds sounds) {
        sounds.noise(-62);
        for (double at = 1; at < 28; at += sounds.between(0, 1) < 0.1 ? sounds.between(0.5, 2) : sounds.between(0.09, 0.3)) {
            sounds.key(at, Room.CLOSE, sounds.between(0.05, 0.2));
        }
    }

    private interface Struck {
        void at(double seconds, double level);
    }

    private static void twice(MadeSounds sounds, Struck struck) {
        sounds.noise(-62);
        double gap = sounds.between(0.18, 0.65);
        double level = sounds.between(0.3, 1);
        struck.at(3, level);
        struck.at(3 + gap, level);
    }

    /** Reads {@code spoken.ulaw}: 16 kHz, mono, eight bits by the mu-law. */
    private static float[] spoken(double gain) {
        try (InputStream in = ClapTrials.class.getResourceAsStream("spoken.ulaw")) {
            byte[] bytes = in.readAllBytes();
            float[] tape = new float[bytes.length];
            for (int i = 0; i < tape.length; i++) {
                int code = ~bytes[i] & 0xff;
                int magnitude = (((code & 0x0f) << 3) + 0x84 << ((code & 0x70) >> 4)) - 0x84;
                tape[i] = (float) (((code & 0x80) != 0 ? -magnitude : magnitude) / 32768.0 * gain);
            }
            return tape;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
